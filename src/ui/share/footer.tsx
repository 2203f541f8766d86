import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { hasOwnSalary } from '../../session/selectors.ts';
import type { Calculator, Salaries, SharedLink } from '../calculator.ts';
import { ExportMenu } from './export-menu.tsx';
import { LinkWords } from './link-words.tsx';
import { SalaryChoice } from './salary-choice.tsx';

/** Copy link, undo, start over, book a call, and which figures these are. */
export function Footer({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const { actions } = session;
  const salaries = useSignal<Salaries>('exact');
  const typed = useComputed(() => hasOwnSalary(session.sheet.value)).value;
  const told = useComputed(() => (hasOwnSalary(session.sheet.value) ? salaries.value : 'exact'));
  const shared = useSignal<SharedLink | null>(null);
  const done = useSignal(false);
  const share = async (copy: (salaries: Salaries) => Promise<SharedLink>) => {
    shared.value = await copy(told.peek());
    done.value = shared.value.copied;
    if (done.value) setTimeout(() => (done.value = false), 2500);
  };
  const label = useComputed(() => (done.value ? 'Link copied' : 'Copy link'));
  const cta = around.cta.value;
  // Only now: the address would otherwise change with every key, and an old one could be followed.
  const carryScenario = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = around.ctaLink();
  };
  return (
    <>
      <button type="button" class="btn" part="button" onClick={() => share(around.copyLink)}>
        {label}
      </button>
      {typed && <SalaryChoice chosen={salaries} onChoose={around.prepare} />}
      <button
        type="button"
        class="btn"
        part="button"
        disabled={useComputed(() => !session.canUndo.value)}
        onClick={actions.undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        disabled={useComputed(() => !session.canRedo.value)}
        onClick={actions.redo}
      >
        Redo
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        disabled={useComputed(() => !session.changed.value)}
        onClick={around.startOver}
      >
        Start over
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        title="For the next client: fields, address and undo steps of this one are gone"
        onClick={() => {
          calculator.outlook.value = 'entered';
          calculator.judged.value = null;
          around.startClean();
          calculator.generation.value += 1;
        }}
      >
        Start clean
      </button>
      <button
        type="button"
        class="btn"
        part="button"
        aria-pressed={useComputed(() => (calculator.presenting.value ? 'true' : 'false'))}
        onClick={() => {
          calculator.presenting.value = !calculator.presenting.value;
        }}
      >
        {useComputed(() => (calculator.presenting.value ? 'Stop presenting' : 'Present'))}
      </button>
      <ExportMenu calculator={calculator} salaries={told} />
      {cta && (
        <a
          class="btn primary"
          part="button cta"
          href={cta.href}
          target="_blank"
          rel="noopener"
          onPointerDown={carryScenario}
          onFocus={carryScenario}
          onClick={(event) => {
            carryScenario(event);
            around.followCta();
          }}
        >
          {cta.label}
        </a>
      )}
      <span class="edition">Figures of {useComputed(() => session.edition.value.id)}</span>
      {shared.value && <LinkWords shared={shared.value} onShort={() => share(around.copyShortLink)} />}
    </>
  );
}
