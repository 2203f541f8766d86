import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { intoSight } from '../../parts/into-sight.ts';
import type { Exported, ExportKind, Salaries } from '../../ports.ts';
import { ClientBox } from './client-box.tsx';
import { QrPanel } from './qr-panel.tsx';

const FORMS: readonly (readonly [ExportKind, string, string])[] = [
  ['paper', 'Print or PDF', 'One page and an appendix'],
  ['workbook', 'Workbook', 'Excel, every cell a live formula'],
  ['csv', 'CSV', 'Lines, months and inputs as a table'],
  ['json', 'JSON', 'For other programs'],
  ['summary', 'Copy summary', 'Text for mail and chat'],
  ['picture', 'Chart as PNG', 'The chart on screen'],
];

const WORDS: Readonly<Record<Exported, string>> = {
  saved: 'Saved. If no file appears, this page does not allow downloads: open the link in a separate tab.',
  copied: 'Copied: paste it into a mail or a chat.',
  refused: 'Copying was not allowed here.',
  printed: 'Choose “Save as PDF” in the print dialog to keep a file.',
  'not-printed': 'Printing is not allowed on this page: open the link in a separate tab and print there.',
  'no-chart': 'Choose “Running total” or “Cost by line” first: those are drawn.',
};

/** Exports of the scenario; their code loads with the first one. */
export function ExportMenu(props: {
  readonly id: string;
  readonly salaries: ReadonlySignal<Salaries>;
}): JSX.Element {
  const { id, salaries } = props;
  const { exports, share } = useApp();
  const said = useSignal('');
  const coded = useSignal(false);
  const run = async (kind: ExportKind) => {
    said.value = 'Writing…';
    said.value = await exports.exportAs(kind).then(
      (outcome) => WORDS[outcome],
      () => 'A part that is needed for this did not load. Try again.',
    );
  };
  return (
    <div class="exports" id={id} ref={intoSight}>
      <ClientBox />
      {FORMS.map(([kind, label, hint]) => (
        <button key={kind} type="button" class="export" onClick={() => run(kind)}>
          <b>{label}</b>
          <span class="hint">{hint}</span>
        </button>
      ))}
      <button
        type="button"
        class="export last"
        aria-expanded={coded.value ? 'true' : 'false'}
        onClick={() => {
          coded.value = !coded.value;
        }}
      >
        <b>QR code</b>
        <span class="hint">The link, for a phone</span>
      </button>
      {coded.value && <QrPanel salaries={salaries} />}
      <p class="hint" role="status">
        {said.value}
        {said.value === WORDS['not-printed'] && (
          <>
            {' '}
            <a href={share.linkText()} target="_blank" rel="noopener">
              Open the link
            </a>
          </>
        )}
      </p>
    </div>
  );
}
