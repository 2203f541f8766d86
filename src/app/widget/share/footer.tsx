import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Comparison } from '../../../scenario/comparison.ts';
import { useApp } from '../../app-context.ts';
import type { Salaries, SharedLink } from '../../ports.ts';
import { adopting } from '../../styles/adopting.ts';
import { ExportMenu } from './export-menu.tsx';
import css from './footer.css?inline';
import { LinkWords } from './link-words.tsx';
import { SalaryChoice } from './salary-choice.tsx';
import { Steps } from './steps.tsx';

const adoptCss = adopting(css);

/** Footer: link, exports and the host's button; actions on the scenario; the edition of the figures. */
export function Footer(): JSX.Element {
  const { session, share, cta, sources, visit } = useApp();
  const salaries = useSignal<Salaries>('exact');
  const typed = useComputed(() => hasOwnSalary(session.comparison.value)).value;
  const salariesInLink = useComputed(() =>
    hasOwnSalary(session.comparison.value) ? salaries.value : 'exact',
  );
  const shared = useSignal<SharedLink | 'failed' | null>(null);
  const done = useSignal(false);
  const exporting = useSignal(false);
  const exports = useId();
  const copyBy = async (copy: (salaries: Salaries) => Promise<SharedLink>) => {
    const link = await copy(salariesInLink.peek()).catch(() => 'failed' as const);
    shared.value = link;
    done.value = link !== 'failed' && link.copied;
    if (done.value) setTimeout(() => (done.value = false), 2500);
  };
  const label = useComputed(() => (done.value ? 'Link copied' : 'Copy link'));
  const button = cta.button.value;
  // Only on click, since otherwise the address would change with every key, and an old one could be followed.
  const carryScenario = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }) => {
    currentTarget.href = cta.address();
  };
  return (
    <>
      <div class="foot-row" ref={adoptCss}>
        <button
          type="button"
          class={button ? 'btn first' : 'btn primary'}
          part="button"
          onClick={() => copyBy(share.copyLink)}
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
        {button && (
          <a
            class="btn primary"
            part="button cta"
            href={button.href}
            target="_blank"
            rel="noopener"
            onPointerDown={carryScenario}
            onFocus={carryScenario}
            onClick={(event) => {
              carryScenario(event);
              cta.followed();
            }}
          >
            {button.label}
          </a>
        )}
      </div>
      {typed && <SalaryChoice chosen={salaries} onChoose={sources.preparePay} />}
      <Steps />
      {visit.cleared.value ? (
        <span class="cleared" role="status">
          Client cleared
          <button type="button" class="quiet" ref={focusOn} onClick={visit.cleared.value}>
            Bring back
          </button>
        </span>
      ) : (
        <span class="edition">Data edition {session.edition.value.id}</span>
      )}
      {exporting.value && <ExportMenu id={exports} salaries={salariesInLink} />}
      {shared.value === 'failed' ? (
        <p class="link-text problem" role="alert">
          The link was not copied: state pay did not load, and salaries cannot be changed in the link without
          it. Try again.
        </p>
      ) : (
        shared.value && <LinkWords shared={shared.value} onShort={() => copyBy(share.copyShortLink)} />
      )}
    </>
  );
}

/** The button that was pressed is gone: the keyboard goes to the way back. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** Somebody typed a salary: the one thing in a scenario that may be about a person. */
function hasOwnSalary({ scenarios }: Comparison): boolean {
  return scenarios.some(({ choices }) =>
    choices.positions.some(({ baseSalary }) => baseSalary !== undefined),
  );
}
