import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { ByHand } from '../../parts/by-hand.tsx';
import { Fold } from '../../parts/fold.tsx';
import type { Exported, ExportKind } from '../../ports.ts';
import { salariesIn } from '../../widget/share/salaries.ts';
import { ClientBox } from './client-box.tsx';
import { QrPanel } from './qr-panel.tsx';

type Form = readonly [ExportKind, string, string];

const FORMS: readonly Form[] = [
  ['workbook', 'Workbook', 'Excel, every cell a live formula'],
  ['paper', 'Print or PDF', 'One page'],
];

const MORE: readonly Form[] = [
  ['appendix', 'Print with appendix', 'Every input and source'],
  ['csv', 'CSV', 'Lines, months and inputs as a table'],
  ['json', 'JSON', 'For other programs'],
  ['picture', 'Chart as PNG', '“Over time” as a picture'],
];

const WORDS: Readonly<Record<Exported, string>> = {
  saved: 'Saved. If no file appears, this page does not allow downloads: open the link in a separate tab.',
  printed: 'Choose “Save as PDF” in the print dialog to keep a file.',
  'not-printed': 'Printing is not allowed on this page: open the link in a separate tab and print there.',
  'no-chart': 'The chart “Over time” has not been drawn yet: scroll to it first.',
};

const COPIED = 'Copied: paste it into a mail or a chat.';
const REFUSED = 'Copying was not allowed here. Copy it by hand:';

/** Exports of the scenario; their code loads with the first one. */
export function ExportMenu(): JSX.Element {
  const app = useApp();
  const { exports, share } = app;
  const said = useSignal('');
  const byHand = useSignal<string | null>(null);
  const coded = useSignal(false);
  const link = useSignal('');
  const run = async (made: Promise<string>) => {
    byHand.value = null;
    said.value = 'Writing…';
    said.value = await made.catch(() => 'A part that is needed for this did not load. Try again.');
  };
  const copySummary = () =>
    run(
      share.copyText('summary', salariesIn(app)).then(({ text, copied }) => {
        if (!copied) byHand.value = text;
        return copied ? COPIED : REFUSED;
      }),
    );
  const button = (label: string, hint: string, press: () => unknown) => (
    <button key={label} type="button" class="export" onClick={press}>
      <b>{label}</b>
      <span class="hint">{hint}</span>
    </button>
  );
  const file = ([kind, label, hint]: Form) =>
    button(label, hint, () =>
      run(
        exports.exportAs(kind).then(async (outcome) => {
          if (outcome === 'not-printed') link.value = await share.linkText();
          return WORDS[outcome];
        }),
      ),
    );
  return (
    <>
      <ClientBox />
      <div class="exports">
        {FORMS.map(file)}
        {button('Copy summary', 'Text for mail and chat', copySummary)}
        <button
          type="button"
          class="export"
          aria-expanded={coded.value ? 'true' : 'false'}
          onClick={() => {
            coded.value = !coded.value;
          }}
        >
          <b>Link and QR code</b>
          <span class="hint">For a phone, or to copy by hand</span>
        </button>
      </div>
      {coded.value && <QrPanel />}
      <Fold title="More">{() => <div class="exports">{MORE.map(file)}</div>}</Fold>
      <p class="hint" role="status">
        {said.value}
        {said.value === WORDS['not-printed'] && link.value !== '' && (
          <>
            {' '}
            <a href={link} target="_blank" rel="noopener">
              Open the link
            </a>
          </>
        )}
      </p>
      {byHand.value !== null && <ByHand text={byHand.value} />}
    </>
  );
}
