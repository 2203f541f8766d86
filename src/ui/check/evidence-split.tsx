import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { apportion } from '../../format/apportion.ts';
import { GRADE_LABELS } from '../../format/grades.ts';
import { money } from '../../format/money.ts';
import type { ValueGrade } from '../../model/provenance.ts';
import { namesOf } from '../../session/names.ts';
import { doubt } from '../../session/uncertainty.ts';
import type { Calculator } from '../calculator.ts';
import { SplitBar } from './split-bar.tsx';

/** One grade in whole dollars. */
export interface SplitRow {
  readonly grade: ValueGrade;
  readonly carries: number;
  readonly atStake: number;
}

/** How much of the full saving rests on law, on statistics, on opinion; and how much of each the skeptical view doubts. */
export function EvidenceSplit({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const found = useComputed(() => doubt(session.answer.value, namesOf(session.edition.value))).value;
  const saving = Math.round(session.answer.value.headline.full.savings);
  const left = Math.round(found.left);
  const carries = apportion(
    found.split.map((share) => share.carries),
    saving,
  );
  const atStake = apportion(
    found.split.map((share) => share.atStake),
    saving - left,
  );
  const rows: readonly SplitRow[] = found.split.map(({ grade }, i) => ({
    grade,
    carries: carries[i] ?? 0,
    atStake: atStake[i] ?? 0,
  }));
  return (
    <>
      <SplitBar rows={rows} />
      <div class="table-box" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
        <table>
          <caption>The full saving by how sure the inputs are that it rests on</caption>
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              <th scope="col">Carries</th>
              <th scope="col">Of it, in doubt</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.grade}>
                <th scope="row">{GRADE_LABELS[row.grade]}</th>
                <td>{money(row.carries)}</td>
                <td>{money(row.atStake)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Full saving</th>
              <td>{money(saving)}</td>
              <td>{money(saving - left)}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p class="hint">
        A product counts in equal parts for each of its factors: payroll tax on a surveyed wage is half law,
        half survey. A negative part makes F5 dearer, as its own price does. “In doubt” is what the skeptical
        view takes off the saving through these inputs; {money(left)} is left.
      </p>
    </>
  );
}
