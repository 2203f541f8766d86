import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { SalaryChoice } from '../widget/share/salary-choice.tsx';
import { hasOwnSalary, useSalaries } from '../widget/share/use-salaries.ts';

const COPIED = 'Copied: paste it where it goes.';
const FAILED = 'A part that is needed for this did not load. Try again.';
const REFUSED = 'Copying was not allowed here. Copy it by hand:';

/** What goes out after a call; with a typed salary, also how much of it. */
export function Send(): JSX.Element {
  const { session, share, exports, sources, visit } = useApp();
  const salaries = useSalaries();
  const typed = useComputed(() => hasOwnSalary(session.comparison.value)).value;
  const said = useSignal('');
  /** A text to copy by hand. */
  const text = useSignal('');
  const copy = async (made: Promise<{ readonly copied: boolean; readonly text: string }>) => {
    said.value = 'Writing…';
    const done = await made.catch(() => null);
    text.value = done && !done.copied ? done.text : '';
    said.value = done === null ? FAILED : done.copied ? COPIED : REFUSED;
  };
  const print = async () => {
    text.value = '';
    said.value = 'Writing…';
    const outcome = await exports.exportAs('paper').catch(() => null);
    said.value =
      outcome === 'printed'
        ? 'Choose “Save as PDF” in the print dialog.'
        : outcome === null
          ? FAILED
          : 'Printing is not allowed on this page: open the link in a separate tab and print there.';
  };
  const item = (label: string, hint: string, run: () => unknown) => (
    <button type="button" class="quiet" onClick={run}>
      {label}
      <span class="hint">{hint}</span>
    </button>
  );
  return (
    <>
      {typed && <SalaryChoice chosen={visit.salaries} onChoose={sources.preparePay} />}
      {item('Copy mail text', 'All scenarios, with the link', () =>
        copy(share.copyText('mail', salaries.value)),
      )}
      {item('Copy CRM note', 'A few lines, and what is still to ask', () =>
        copy(share.copyText('note', salaries.value)),
      )}
      {item('Copy link', 'Opens what is on screen now', () =>
        copy(share.copyLink(salaries.value).then(({ href, copied }) => ({ text: href, copied }))),
      )}
      {item('Print or PDF', 'One page and an appendix', print)}
      <p class="hint" role="status">
        {said}
      </p>
      {text.value !== '' && (
        <textarea
          class="by-hand"
          readOnly
          rows={5}
          aria-label="Text to copy by hand"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
