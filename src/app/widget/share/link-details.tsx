import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import type { SharedLink } from '../../ports.ts';
import { adopting } from '../../styles/adopting.ts';
import css from './link-details.css?inline';
import { LinkWords } from './link-words.tsx';
import { SalaryChoice } from './salary-choice.tsx';

const adoptCss = adopting(css);

/** How salaries leave, once one was typed, and what became of a link that was asked for. */
export function LinkDetails(props: {
  readonly typed: boolean;
  readonly shared: SharedLink | 'failed' | null;
  readonly onShort: () => void;
}): JSX.Element {
  const { sources, visit, operator } = useApp();
  const { typed, shared } = props;
  useLayoutEffect(() => {
    if (!typed) return;
    visit.asksSalaries.value = true;
    // The host's button leaves at once, and cannot wait for pay in a salary's place.
    if (operator.value?.config.button?.booking) sources.preparePay();
  }, [typed]);
  return (
    <div ref={adoptCss}>
      {typed && <SalaryChoice chosen={visit.salaries} onChoose={sources.preparePay} />}
      {shared === 'failed' ? (
        <p class="link-text problem" role="alert">
          The link was not copied: state pay did not load, and salaries cannot be changed in the link without
          it. Try again.
        </p>
      ) : (
        shared && <LinkWords shared={shared} onShort={props.onShort} />
      )}
    </div>
  );
}
