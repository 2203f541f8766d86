import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import type { SharedText } from '../ports.ts';
import { hasOwnSalary, salariesIn } from '../widget/share/salaries.ts';
import { SalaryChoice } from '../widget/share/salary-choice.tsx';

const COPIED = 'Copied: paste it where it goes.';
const FAILED = 'A part that is needed for this did not load. Try again.';
const REFUSED = 'Copying was not allowed here. Copy it by hand:';
const PRINTED = 'Choose “Save as PDF” in the print dialog.';
const NOT_PRINTED = 'Printing is not allowed on this page: open the link in a separate tab and print there.';

/** What became of a press, and a text to copy by hand if copying was refused. */
interface Outcome {
  readonly said: string;
  readonly text?: string;
}

const NOTHING: Outcome = { said: '' };

/** What goes out after a call; with a typed salary, also how much of it. */
export function Send(): JSX.Element {
  const app = useApp();
  const { session, share, exports, sources, visit } = app;
  const typed = useComputed(() => hasOwnSalary(session.comparison.value)).value;
  const shown = useSignal<Outcome>(NOTHING);
  const last = useRef<object | null>(null);
  // Only the last press says what became of it.
  const run = async (made: Promise<Outcome>) => {
    last.current = made;
    shown.value = { said: 'Writing…' };
    const outcome = await made.catch(() => ({ said: FAILED }));
    if (last.current === made) shown.value = outcome;
  };
  const copy = (made: Promise<SharedText>) =>
    run(made.then(({ copied, text }) => (copied ? { said: COPIED } : { said: REFUSED, text })));
  const print = () =>
    run(exports.exportAs('paper').then((how) => ({ said: how === 'printed' ? PRINTED : NOT_PRINTED })));
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
        copy(share.copyText('mail', salariesIn(app))),
      )}
      {item('Copy CRM note', 'A few lines, and what is still to ask', () =>
        copy(share.copyText('note', salariesIn(app))),
      )}
      {item('Copy link', 'Opens what is on screen now', () =>
        copy(share.copyLink(salariesIn(app)).then(({ href, copied }) => ({ text: href, copied }))),
      )}
      {item('Print or PDF', 'One page and an appendix', print)}
      <p class="hint" role="status">
        {shown.value.said}
      </p>
      {shown.value.text !== undefined && (
        <textarea
          class="by-hand"
          readOnly
          rows={5}
          aria-label="Text to copy by hand"
          value={shown.value.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
