import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { ValueGrade } from '../../../model/provenance.ts';
import { doubt } from '../../../output/uncertainty.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { apportion } from '../../../words/apportion.ts';
import { GRADE_LABELS } from '../../../words/grades.ts';
import { money, percent } from '../../../words/money.ts';
import type { Calculator } from '../../calculator.ts';
import { dressTables } from '../../styles/dress-tables.ts';
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
      <p>{leadWords(rows, saving, left)}</p>
      <SplitBar rows={rows} />
      <div
        class="table-box cued"
        ref={dressTables}
        tabIndex={0}
        role="group"
        aria-label="Table, scrolls sideways"
      >
        <table>
          <caption>How well each dollar of the saving is supported</caption>
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              <th scope="col">Saving</th>
              <th scope="col">At risk in the skeptical view</th>
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
        half survey. A negative part makes F5 more expensive, as its own price does. “At risk” is what the
        skeptical view takes off the saving through these inputs.
      </p>
    </>
  );
}

/** "Judgment carries 90% of what speaks for F5, survey 7%": the two that carry most, and what doubt leaves. */
function leadWords(rows: readonly SplitRow[], saving: number, left: number): string {
  const speaking = rows.filter(({ carries }) => carries > 0).sort((a, b) => b.carries - a.carries);
  const all = speaking.reduce((sum, { carries }) => sum + carries, 0);
  const [first, second] = speaking.map(({ grade, carries }) => [GRADE_LABELS[grade], percent(carries / all)]);
  const more = (dollars: number) => `F5 costs ${money(-dollars)} more`;
  const doubted =
    saving < 0
      ? `As entered, ${more(saving)}; in the skeptical view, ${money(-left)} more.`
      : left < 0
        ? `Of ${money(saving)}, the skeptical view leaves nothing: there ${more(left)}.`
        : `Of ${money(saving)}, the skeptical view leaves ${money(left)}.`;
  if (!first) return doubted;
  const then = second ? `, ${lowerFirst(String(second[0]))} ${second[1]}` : '';
  return `${first[0]} carries ${first[1]} of what speaks for F5${then}. ${doubted}`;
}

function lowerFirst(label: string): string {
  return label.startsWith('F5') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
