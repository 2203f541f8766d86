import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Calculator, Salaries, SharedLink } from '../../calculator.ts';
import { hasOwnSalary } from '../../session/selectors.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { ExportMenu } from './export-menu.tsx';
import css from './footer.css?inline';
import { LinkWords } from './link-words.tsx';
import { SalaryChoice } from './salary-choice.tsx';
import { Steps } from './steps.tsx';

/** What is taken away from here (link, exports, a call), what is done to the scenario, and which figures these are. */
export function Footer({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, around } = calculator;
  const salaries = useSignal<Salaries>('exact');
  const typed = useComputed(() => hasOwnSalary(session.sheet.value)).value;
  const told = useComputed(() => (hasOwnSalary(session.sheet.value) ? salaries.value : 'exact'));
  const shared = useSignal<SharedLink | null>(null);
  const done = useSignal(false);
  const exporting = useSignal(false);
  const exports = useId();
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
      <div class="foot-row" ref={dress}>
        <button
          type="button"
          class={cta ? 'btn first' : 'btn primary'}
          part="button"
          onClick={() => share(around.copyLink)}
        >
          {label}
        </button>
        <button
          type="button"
          class="btn"
          part="button"
          aria-expanded={useComputed(() => (exporting.value ? 'true' : 'false'))}
          aria-controls={exports}
          onClick={() => {
            exporting.value = !exporting.value;
          }}
        >
          Export
        </button>
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
      </div>
      {typed && <SalaryChoice chosen={salaries} onChoose={around.prepare} />}
      <Steps calculator={calculator} />
      <span class="edition">Figures of {useComputed(() => session.edition.value.id)}</span>
      {exporting.value && <ExportMenu id={exports} calculator={calculator} salaries={told} />}
      {shared.value && <LinkWords shared={shared.value} onShort={() => share(around.copyShortLink)} />}
    </>
  );
}

function dress(element: HTMLElement | null): void {
  if (element) adoptStyles(element, css);
}
