import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { differences } from '../../../output/differences.ts';
import { letterOf, shownAt, titleOf } from '../../../scenario/comparison-edits.ts';
import { evaluateAll } from '../../../scenario/evaluate-all.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { money } from '../../../words/money.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import { LinesChart } from '../../analysis/pictures/chart-box.tsx';
import { useApp } from '../../app-context.ts';
import { useTrailing } from '../../parts/trailing.ts';
import { changeScenarios } from '../scenarios/change.ts';
import { comparedLines } from './compared-lines.ts';

/** Inputs that differ, as many as one screen holds. */
const MOST_INPUTS = 4;

/** The scenarios in a column each, with the inputs in which they differ, and all of them in one chart. */
export function Compared(): JSX.Element {
  const { session, display, drawing, afterPaint } = useApp();
  const missing = useSignal(false);
  const source = useComputed(() => {
    const edition = session.edition.value;
    const comparison = session.comparison.value;
    const inCase = display.cases.value[display.caseInForce.value];
    const answers = evaluateAll(edition, comparison)?.map((one) => inCase?.(one, edition) ?? one) ?? null;
    return { edition, comparison, answers, measure: display.measure.value };
  });
  const shown = useTrailing(source, afterPaint);
  const data = useComputed(() => {
    const { answers, measure } = shown.value;
    return () => ({
      lines: comparedLines(
        (answers ?? []).map(({ scenario }) => scenario),
        measure,
      ),
      breakEvenMonth: null,
      band: null,
    });
  });
  const { edition, comparison, answers, measure } = shown.value;
  if (!answers) return <p class="hint">Waiting for state pay…</p>;
  const figures = answers.map(({ headline }) => roundedFigures(headline));
  const savings = figures.map((one) => (measure === 'cash' ? one.cashSaving : one.fullSaving));
  const inputs = differences(answers, namesOf(edition)).slice(0, MOST_INPUTS);
  const counted = measure === 'cash' ? 'cash' : 'all in';
  return (
    <section class="compared" aria-label="Scenarios side by side">
      <table class="compared-table">
        <thead>
          <tr>
            <td />
            {comparison.scenarios.map((scenario, i) => (
              <th key={i} scope="col">
                <button
                  type="button"
                  aria-pressed={i === comparison.current ? 'true' : 'false'}
                  onClick={() => changeScenarios(session, (now) => shownAt(now, i))}
                >
                  {scenario.name === '' ? titleOf(scenario, i) : `${letterOf(i)}: ${scenario.name}`}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="compared-saving">
            <th scope="row">With F5</th>
            {savings.map((saving, i) => (
              <td key={i} class={saving < 0 ? 'dearer' : undefined}>
                {money(Math.abs(saving))}
                <small>
                  {' '}
                  {saving < 0 ? 'more' : 'saved'}, {counted}
                </small>
              </td>
            ))}
          </tr>
          {(['us', 'f5'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">
                {side === 'us' ? 'U.S. hire' : 'F5'}, {counted}
              </th>
              {figures.map((one, i) => (
                <td key={i}>{money(one[side][measure])}</td>
              ))}
            </tr>
          ))}
          {inputs.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, i) => (
                <td key={i}>
                  {i > 0 && value !== values[0] ? <mark>{value || 'none'}</mark> : value || 'none'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {missing.value ? (
        <p class="hint">The chart did not load. The table above has the totals.</p>
      ) : (
        <LinesChart
          label="Running totals of all scenarios as lines"
          data={data}
          onMissing={() => {
            missing.value = true;
            drawing.chartsMissing();
          }}
        />
      )}
    </section>
  );
}
