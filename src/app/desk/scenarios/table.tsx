import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { differences } from '../../../output/differences.ts';
import { totalsIn } from '../../../output/tables/totals.ts';
import { letterOf, titleOf } from '../../../scenario/comparison-edits.ts';
import { evaluateAll } from '../../../scenario/evaluate-all.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { curly } from '../../../words/curly.ts';
import { money } from '../../../words/money.ts';
import { percent } from '../../../words/money-forms.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import { signedMoney } from '../../../words/signed-money.ts';
import { useApp } from '../../app-context.ts';
import type { Case } from '../../display.ts';
import { TableBox } from '../../parts/table-box.tsx';
import { useTrailing } from '../../parts/trailing.ts';
import { unbroken } from '../../parts/unbroken.tsx';
import { adopting } from '../../styles/adopting.ts';
import css from './compare.css?inline';
import { SharedBars } from './shared-bars.tsx';

const adoptCss = adopting(css);

/** All scenarios side by side: their differences, and the effect in dollars and percent of the first. */
export function CompareTable(): JSX.Element {
  const { session, display, afterPaint } = useApp();
  const shown = useComputed(() => ({
    edition: session.edition.value,
    comparison: session.comparison.value,
    caseInForce: display.caseInForce.value,
    measure: display.measure.value,
    inCase: display.cases.value[display.caseInForce.value],
  }));
  const { edition, comparison, caseInForce, measure, inCase } = useTrailing(shown, afterPaint).value;
  const { scenarios } = comparison;
  const answers = evaluateAll(edition, comparison)?.map((entered) => inCase?.(entered, edition) ?? entered);
  if (!answers) return <p class="hint">Waiting for state pay…</p>;
  const names = namesOf(edition);
  const inputs = differences(answers, names);
  const short = scenarios.map(({ name }, i) => (name === '' ? letterOf(i) : name));
  return (
    <div class="compare-body" ref={adoptCss}>
      <SharedBars titles={scenarios.map(titleOf)} answers={answers} measure={measure} />
      <TableBox kind="cued">
        <table class={`compare stack of-${scenarios.length}`}>
          <caption>
            Side by side{CASE_WORDS[caseInForce]}, compared with{' '}
            {titleOf(scenarios[0] as (typeof scenarios)[number], 0)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {scenarios.map((scenario, i) => (
                <th key={i} scope="col">
                  {titleOf(scenario, i)}
                </th>
              ))}
              {short.slice(1).map((name, i) => (
                <th key={i} scope="col" class={`versus at-${i + 2}`}>
                  {name} vs. {short[0]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totalsIn(measure).map(({ id, label, of }, row) => {
              const [first = 0, ...others] = answers.map(({ headline }) => of(roundedFigures(headline)));
              return (
                <tr key={id} class={row === 2 ? 'total' : undefined}>
                  <th scope="row">{unbroken(label)}</th>
                  {[first, ...others].map((value, i) => (
                    <td key={i}>{money(value)}</td>
                  ))}
                  {others.map((value, i) => (
                    <td key={i} class={`versus at-${i + 2}`}>
                      {signedMoney(value - first)}
                      {first !== 0 && value !== first && (
                        <span class="share"> ({signedPercent((value - first) / Math.abs(first))})</span>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tbody>
            {inputs.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{unbroken(curly(label))}</th>
                {values.map((value, i) => (
                  <td key={i}>
                    <Marked value={value === '' ? 'none' : value} by={markedBy(values, i)} />
                  </td>
                ))}
                {values.slice(1).map((_value, i) => (
                  <td key={i} class="versus" />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {inputs.length === 0 && (
        <p class="hint">Both are the same so far: change an input, and it is marked here.</p>
      )}
    </div>
  );
}

const CASE_WORDS: Readonly<Record<Case, string>> = {
  entered: '',
  typical: ' with every assumption at its default',
  skeptical: ' in the skeptical view',
};

/** Mark of a value: different from the first scenario's, or the first's own if another one differs. */
function markedBy(values: readonly string[], place: number): 'other' | 'base' | null {
  if (place === 0) return 'base';
  return values[place] === values[0] ? null : 'other';
}

function Marked(props: {
  readonly value: string;
  readonly by: ReturnType<typeof markedBy>;
}): JSX.Element | string {
  return props.by === null ? props.value : <mark class={props.by}>{props.value}</mark>;
}

function signedPercent(share: number): string {
  return share > 0 ? `+${percent(share)}` : percent(share);
}
