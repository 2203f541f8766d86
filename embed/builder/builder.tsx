import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { EditionFigures } from '../../src/edition/figures.ts';
import { BlockView } from './block-view.tsx';
import { blocksOf } from './blocks.ts';
import { Choice } from './controls.tsx';
import { Extras } from './extras.tsx';
import { FieldGroups } from './field-groups.tsx';
import { FileView } from './file/file-view.tsx';
import { Finish } from './file/finish.tsx';
import { Receive } from './file/receive.tsx';
import { createForm, type Form } from './form.ts';
import { HOSTS } from './hosts.ts';
import { Policy, Recipe } from './notes.tsx';
import { Preview } from './preview.tsx';
import { RouteChoice } from './route-choice.tsx';
import { SettingsChoice } from './settings-choice.tsx';
import { linesOf, type Published } from './snippet.ts';

/** The two steps, each with its fragment of the address. */
const STEPS = [
  { id: 'file', title: 'Make it yours', lead: 'Prices, roles, button and look, in one file.' },
  { id: 'lines', title: 'Put it on your page', lead: 'The lines to paste, for your kind of page.' },
] as const;
type Step = (typeof STEPS)[number]['id'];

/** Set up, see, save; then choose, copy, paste: the operator's file, and the lines that put the calculator on a page. */
export function Builder(props: {
  readonly edition: EditionFigures;
  readonly published: Published;
}): JSX.Element {
  const { edition, published } = props;
  const form = useMemo(() => createForm(edition, published.site), [edition, published.site]);
  const step = useStep();
  useGuard(form);
  return (
    <div class="builder" data-step={step.value}>
      <nav class="steps" aria-label="Steps">
        <ol>
          {STEPS.map(({ id, title, lead }, n) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={step.value === id ? 'step' : undefined}>
                <span class="number">{n + 1}</span>
                <span>
                  <strong>{title}</strong>
                  <small>{lead}</small>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {step.value === 'file' ? <FileStep form={form} /> : <LinesStep form={form} published={published} />}
    </div>
  );
}

/** The step that the address names, and the way to its top when it changes. */
function useStep(): Signal<Step> {
  const step = useSignal(stepIn(location.hash));
  const first = useRef(true);
  useEffect(() => {
    const follow = () => {
      step.value = stepIn(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (!first.current) document.querySelector<HTMLElement>('.steps [aria-current]')?.focus();
    first.current = false;
  }, [step.value]);
  return step;
}

/** Asks before the page is left with settings that are neither downloaded nor in the lines. */
function useGuard({ file, inlined }: Form): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (file.unsaved.value && !inlined.value) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [file, inlined]);
}

function stepIn(hash: string): Step {
  return hash === '#lines' ? 'lines' : 'file';
}

function FileStep({ form }: { readonly form: Form }): JSX.Element {
  return (
    <>
      <div class="settings">
        <Receive form={form.file} />
        <FileView form={form.file} />
        <a class="button quiet to-preview" href="#preview">
          See the preview
        </a>
      </div>
      <div class="aside">
        <Preview form={form} />
        <Finish form={form.file} />
      </div>
    </>
  );
}

function LinesStep({ form, published }: { readonly form: Form; readonly published: Published }): JSX.Element {
  const blocks = blocksOf(linesOf(form.embed.value, published), form.host.value.layout);
  return (
    <>
      <form class="first" onSubmit={(event) => event.preventDefault()}>
        <Choice
          id="host"
          label="Where it goes"
          value={form.host.value.id}
          options={HOSTS.map(({ id, label }) => [id, label])}
          onPick={form.pickHost}
        />
        <RouteChoice form={form} />
        <SettingsChoice form={form} />
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
        <p class="lead">For this page alone. What you leave empty is as in your settings.</p>
        <Extras form={form} />
        <FieldGroups form={form} place="more" />
        <details>
          <summary>Advanced options</summary>
          <FieldGroups form={form} place="advanced" />
        </details>
      </form>
      <Preview form={form} />
    </>
  );
}
