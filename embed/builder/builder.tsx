import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EditionFigures } from '../../src/edition/figures.ts';
import { BlockView } from './block-view.tsx';
import { blocksOf } from './blocks.ts';
import { Choice } from './controls.tsx';
import { Extras } from './extras.tsx';
import { FieldGroups } from './field-groups.tsx';
import { createForm } from './form.ts';
import { HOSTS } from './hosts.ts';
import { Policy, Recipe } from './notes.tsx';
import { Preview } from './preview.tsx';
import { RouteChoice } from './route-choice.tsx';
import { linesOf, type Published } from './snippet.ts';

/** Choose, see, copy: the lines that put the calculator on a page, where they go, and the policy they need. */
export function Builder(props: {
  readonly edition: EditionFigures;
  readonly published: Published;
}): JSX.Element {
  const { edition, published } = props;
  const form = useMemo(() => createForm(edition, published.site), [edition, published.site]);
  const blocks = blocksOf(linesOf(form.embed.value, published), form.host.value.layout);
  return (
    <div class="builder">
      <form class="first" onSubmit={(event) => event.preventDefault()}>
        <Choice
          id="host"
          label="Where it goes"
          value={form.host.value.id}
          options={HOSTS.map(({ id, label }) => [id, label])}
          onPick={form.pickHost}
        />
        <RouteChoice form={form} />
        <FieldGroups form={form} place="first" />
      </form>
      <div class="result">
        {blocks.map((block) => (
          <BlockView key={block.title} {...block} />
        ))}
        <div class="notes">
          <Recipe form={form} published={published} />
          <Policy form={form} published={published} />
        </div>
      </div>
      <form class="more" onSubmit={(event) => event.preventDefault()}>
        <Extras form={form} />
        <FieldGroups form={form} place="more" />
        <details>
          <summary>Advanced options</summary>
          <FieldGroups form={form} place="advanced" />
        </details>
      </form>
      <Preview form={form} />
    </div>
  );
}
