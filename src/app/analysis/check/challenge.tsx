import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { SIDE_LABELS } from '../../../catalogue/sides.ts';
import { type Figure, inputFigures, lineFigures } from '../../../output/review/figures.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { boundsOf } from '../../../scenario/review/judged.ts';
import { useApp } from '../../app-context.ts';
import { ReplyBar } from '../../desk/review/reply-bar.tsx';
import { ReplyTotals } from '../../desk/review/totals.tsx';
import { answerNow } from '../../reviewing.ts';
import { labelUnder } from '../explain/shown.ts';
import { JudgedRow } from './judged-row.tsx';

/** Every line and assumption to accept, replace or set to zero, and the totals that result. */
export function Challenge(): JSX.Element {
  const { session } = useApp();
  const answer = useComputed(() => answerNow(session));
  const verdicts = useComputed(() => answer.value.verdicts);
  const figures = useComputed(() => {
    const { choices, scenario } = answer.value;
    const results = resultsOf(scenario);
    const edition = session.edition.value;
    const roleName = namesOf(edition).role;
    const withBounds = (list: readonly Figure[]) =>
      list.flatMap((figure) => {
        const bounds = boundsOf(figure.key, edition, choices);
        return bounds ? [{ figure, bounds }] : [];
      });
    const lines = lineFigures(results).filter(({ value }) => Math.round(value) !== 0);
    return {
      lines: withBounds(lines),
      inputs: withBounds(inputFigures(scenario, roleName, Object.keys(verdicts.value))),
    };
  }).value;
  const rows = (list: typeof figures.lines, title?: string) => (
    <ul class="judged figures">
      {list.map(({ figure, bounds }) => (
        <JudgedRow
          key={figure.key}
          figure={figure}
          name={lineName(figure, title)}
          bounds={bounds}
          verdicts={verdicts}
        />
      ))}
    </ul>
  );
  return (
    <>
      <p class="hint">
        Accept a figure, put another in its place, or set it to zero. The proposal stays as it is; the link
        that you send back carries both.
      </p>
      <ReplyTotals />
      <ReplyBar />
      <details class="judged-part" open>
        <summary>Lines, for all roles over the whole horizon</summary>
        {(['us', 'f5'] as const).map((side) => (
          <div key={side} role="group" aria-label={SIDE_LABELS[side]}>
            <p class="subhead" aria-hidden="true">
              {SIDE_LABELS[side]}
            </p>
            {rows(
              figures.lines.filter(({ figure }) => figure.key.startsWith(`${side}.`)),
              `${SIDE_LABELS[side]}: `,
            )}
          </div>
        ))}
      </details>
      <details class="judged-part">
        <summary>Inputs and assumptions behind them</summary>
        {rows(figures.inputs)}
      </details>
    </>
  );
}

/** A line's name under its side; a mis-hire's cash below 0 is pay that an empty seat saved. */
function lineName({ key, label, value }: Figure, title: string | undefined): string {
  const name = labelUnder(title, label);
  return key.endsWith('.misHireCash') && value < 0 ? `${name} (pay saved)` : name;
}
