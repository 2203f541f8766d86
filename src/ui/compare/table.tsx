import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { money, percent } from '../../format/money.ts';
import { shownFigures } from '../../format/shown-figures.ts';
import { compared } from '../../session/compared.ts';
import { letterOf, titleOf } from '../../session/comparison.ts';
import { differences } from '../../session/differences.ts';
import { namesOf } from '../../session/names.ts';
import type { Answer } from '../../session/session.ts';
import type { Calculator } from '../calculator.ts';
import { useTrailing } from '../parts/trailing.ts';
import { adoptStyles } from '../styles/adopt.ts';
import css from './compare.css?inline';
import { SharedBars } from './shared-bars.tsx';

/** What is compared, in whole dollars; negative savings stand as they are. */
const FIGURES: readonly (readonly [string, (answer: Answer) => number])[] = [
  ['U.S. hire, cash', ({ headline }) => shownFigures(headline).us.cash],
  ['F5, cash', ({ headline }) => shownFigures(headline).f5.cash],
  ['Cash saving', ({ headline }) => shownFigures(headline).cashSaving],
  ['Saving with delay and mis-hire', ({ headline }) => shownFigures(headline).fullSaving],
];

/** All scenarios side by side: what differs in them, and what that does, in dollars and percent of the first. */
export function CompareTable({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const entered = useComputed(() => ({ edition: session.edition.value, sheet: session.sheet.value }));
  const { edition, sheet } = useTrailing(entered, calculator.afterPaint).value;
  const { scenarios } = sheet;
  const answers = compared(edition, sheet);
  if (!answers) return <p class="hint">Waiting for state pay…</p>;
  const names = namesOf(edition);
  const inputs = differences(answers, names);
  return (
    <div class="compare-body" ref={dress}>
      <SharedBars titles={scenarios.map(titleOf)} answers={answers} />
      <div class="table-box" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
        <table class="compare">
          <caption>
            Side by side, compared with {titleOf(scenarios[0] as (typeof scenarios)[number], 0)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {scenarios.map((scenario, i) => (
                <th key={i} scope="col">
                  {titleOf(scenario, i)}
                </th>
              ))}
              {scenarios.slice(1).map((_scenario, i) => (
                <th key={i} scope="col">
                  {letterOf(i + 1)} − A
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map(([label, read]) => {
              const [first = 0, ...others] = answers.map(read);
              return (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {[first, ...others].map((value, i) => (
                    <td key={i}>{money(value)}</td>
                  ))}
                  {others.map((value, i) => (
                    <td key={i}>
                      {money(value - first)}
                      {first !== 0 && ` (${percent((value - first) / Math.abs(first))})`}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tbody>
            {inputs.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, i) => (
                  <td key={i}>
                    <mark>{value === '' ? 'none' : value}</mark>
                  </td>
                ))}
                {values.slice(1).map((_value, i) => (
                  <td key={i} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {inputs.length === 0 && (
        <p class="hint">Both are the same so far: change an input, and it is marked here.</p>
      )}
    </div>
  );
}

function dress(element: HTMLElement | null): void {
  if (element) adoptStyles(element, css);
}
