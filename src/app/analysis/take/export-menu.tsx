import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import type { Exported, ExportKind } from '../../ports.ts';
import { ClientBox } from './client-box.tsx';
import { QrPanel } from './qr-panel.tsx';

type Form = readonly [ExportKind, string, string];

const FORMS: readonly Form[] = [
  ['workbook', 'Workbook', 'Excel, every cell a live formula'],
  ['paper', 'Print or PDF', 'One page'],
  ['summary', 'Copy summary', 'Text for mail and chat'],
];

const MORE: readonly Form[] = [
  ['appendix', 'Print with appendix', 'Every input and source'],
  ['csv', 'CSV', 'Lines, months and inputs as a table'],
  ['json', 'JSON', 'For other programs'],
  ['picture', 'Chart as PNG', '“Over time” as a picture'],
];

const WORDS: Readonly<Record<Exported, string>> = {
  saved: 'Saved. If no file appears, this page does not allow downloads: open the link in a separate tab.',
  copied: 'Copied: paste it into a mail or a chat.',
  refused: 'Copying was not allowed here.',
  printed: 'Choose “Save as PDF” in the print dialog to keep a file.',
  'not-printed': 'Printing is not allowed on this page: open the link in a separate tab and print there.',
  'no-chart': 'The chart “Over time” has not been drawn yet: scroll to it first.',
};

/** Exports of the scenario; their code loads with the first one. */
export function ExportMenu(): JSX.Element {
  const { exports, share } = useApp();
  const said = useSignal('');
  const coded = useSignal(false);
  const link = useSignal('');
  const run = async (kind: ExportKind) => {
    said.value = 'Writing…';
    try {
      const outcome = await exports.exportAs(kind);
      if (outcome === 'not-printed') link.value = await share.linkText();
      said.value = WORDS[outcome];
    } catch {
      said.value = 'A part that is needed for this did not load. Try again.';
    }
  };
  const button = ([kind, label, hint]: Form) => (
    <button key={kind} type="button" class="export" onClick={() => run(kind)}>
      <b>{label}</b>
      <span class="hint">{hint}</span>
    </button>
  );
  return (
    <>
      <ClientBox />
      <div class="exports">
        {FORMS.map(button)}
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
      <Fold title="More">{() => <div class="exports">{MORE.map(button)}</div>}</Fold>
      <p class="hint" role="status">
        {said.value}
        {said.value === WORDS['not-printed'] && (
          <>
            {' '}
            <a href={link} target="_blank" rel="noopener">
              Open the link
            </a>
          </>
        )}
      </p>
    </>
  );
}
