import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { boundsOf, type Figure, inputFigures, lineFigures } from '../../review/index.ts';
import { namesOf } from '../../session/names.ts';
import type { Calculator } from '../calculator.ts';
import { ReplyBar } from '../review/reply-bar.tsx';
import { ReplyTotals } from '../review/totals.tsx';
import { JudgedRow } from './judged-row.tsx';

/** Every line and assumption to be accepted, replaced or zeroed, and what the totals come to then. */
export function Challenge({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const figures = useComputed(() => {
    const { choices, scenario, results } = session.answer.value;
    const edition = session.edition.value;
    const roleName = namesOf(edition).role;
    const withBounds = (list: readonly Figure[]) =>
      list.flatMap((figure) => {
        const bounds = boundsOf(figure.key, edition, choices);
        return bounds ? [{ figure, bounds }] : [];
      });
    const lines = lineFigures(results).filter(({ value }) => Math.round(value) !== 0);
    return { lines: withBounds(lines), inputs: withBounds(inputFigures(scenario, roleName)) };
  }).value;
  const rows = (list: typeof figures.lines) => (
    <ul class="judged figures">
      {list.map(({ figure, bounds }) => (
        <JudgedRow key={figure.key} calculator={calculator} figure={figure} bounds={bounds} />
      ))}
    </ul>
  );
  return (
    <>
      <p class="hint">
        Accept a figure, put another in its place, or set it to zero. The proposal stays as it is; the link
        that you send back carries both.
      </p>
      <ReplyTotals calculator={calculator} />
      <ReplyBar calculator={calculator} />
      <details class="judged-part" open>
        <summary>Lines, for all seats over the whole horizon</summary>
        {rows(figures.lines)}
      </details>
      <details class="judged-part">
        <summary>Inputs and assumptions behind them</summary>
        {rows(figures.inputs)}
      </details>
    </>
  );
}
