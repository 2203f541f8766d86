import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { BrandSaid } from './brand-said.tsx';
import type { FileForm } from './file-form.ts';
import { Offered } from './offered.tsx';
import { Prices } from './prices.tsx';
import { SettingView } from './setting-view.tsx';
import { SECTIONS, type SectionWords } from './settings.ts';
import { summaryOf } from './summary.ts';

/** Every key of the operator's file, in cards of which most people need the first four. */
export function FileView({ form }: { readonly form: FileForm }): JSX.Element {
  return (
    <form class="file" onSubmit={(event) => event.preventDefault()}>
      {SECTIONS.map((section) => (
        <Section key={section.id} section={section} form={form}>
          {contentOf(section, form)}
        </Section>
      ))}
      {form.problems.value.get('')?.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </form>
  );
}

function contentOf({ id, paths }: SectionWords, form: FileForm): ComponentChildren {
  const fields = (some: readonly string[]) => (
    <div class="pairs">
      {some.map((path) => (
        <SettingView key={path} path={path} form={form} />
      ))}
    </div>
  );
  switch (id) {
    case 'prices':
      return <Prices form={form} />;
    case 'roles':
      return <Offered form={form} />;
    case 'brand':
      return (
        <>
          {fields(paths.slice(0, 2))}
          <BrandSaid form={form} />
          {fields(paths.slice(2))}
        </>
      );
    case 'button':
      return (
        <>
          {fields(paths)}
          <BookingSaid form={form} />
        </>
      );
    default:
      return fields(paths);
  }
}

/** What goes along with a click, and what never does. */
function BookingSaid({ form }: { readonly form: FileForm }): JSX.Element | null {
  const tool = form.draft.value['button.booking'];
  if (!tool) return null;
  return (
    <p class="note">
      {tool === 'url' && (
        <>
          Write <code>{'{link}'}</code> and <code>{'{summary}'}</code> into the address where they belong.{' '}
        </>
      )}
      One line and a link to the comparison go along, and the page’s UTM parameters. Names, notes and salaries
      that the visitor did not choose to share never do.
    </p>
  );
}

function Section(props: {
  readonly section: SectionWords;
  readonly form: FileForm;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { section, form, children } = props;
  const { id, title, lead, folded } = section;
  const summary = summaryOf(section, form);
  // Decided once, or when there is something to correct: what somebody folds or opens stays so.
  const open = useRef(!folded);
  if (summary.problems > 0) open.current = true;
  return (
    <details class="card" id={`section-${id}`} open={open.current}>
      <summary>
        <h2>{title}</h2>
        {summary.problems > 0 ? (
          <span class="problem">{summary.problems === 1 ? '1 problem' : `${summary.problems} problems`}</span>
        ) : (
          <span class="set">{summary.words}</span>
        )}
      </summary>
      {lead !== '' && <p class="lead">{lead}</p>}
      {children}
    </details>
  );
}
