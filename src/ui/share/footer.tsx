import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { hasOwnSalary } from '../../session/selectors.ts';
import type { Calculator, Salaries, SharedLink } from '../calculator.ts';
import { LinkWords } from './link-words.tsx';
import { SalaryChoice } from './salary-choice.tsx';

/** Copy link, undo, start over, book a call, and which figures these are. */
export function Footer({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const { actions } = session;
  const salaries = useSignal<Salaries>('exact');
  const typed = useComputed(() => hasOwnSalary(session.answer.value)).value;
  const shared = useSignal<SharedLink | null>(null);
  const done = useSignal(false);
  const share = async (copy: (salaries: Salaries) => Promise<SharedLink>) => {
    shared.value = await copy(typed ? salaries.peek() : 'exact');
    done.value = shared.value.copied;
    if (done.value) setTimeout(() => (done.value = false), 2500);
  };
  const label = useComputed(() => (done.value ? 'Link copied' : 'Copy link'));
  const cta = around.cta.value;
  return (
    <>
      <button type="button" class="btn" onClick={() => share(around.copyLink)}>
        {label}
      </button>
      {typed && <SalaryChoice chosen={salaries} onChoose={around.prepare} />}
      <button
        type="button"
        class="btn"
        disabled={useComputed(() => !session.canUndo.value)}
        onClick={actions.undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="btn"
        disabled={useComputed(() => !session.canRedo.value)}
        onClick={actions.redo}
      >
        Redo
      </button>
      <button
        type="button"
        class="btn"
        disabled={useComputed(() => !session.changed.value)}
        onClick={around.startOver}
      >
        Start over
      </button>
      {cta && (
        <a
          class="btn primary"
          part="cta"
          href={cta.href}
          target="_blank"
          rel="noopener"
          onClick={around.followCta}
        >
          {cta.label}
        </a>
      )}
      <span class="edition">Figures of {useComputed(() => session.edition.value.id)}</span>
      {shared.value && <LinkWords shared={shared.value} onShort={() => share(around.copyShortLink)} />}
    </>
  );
}
