import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { GRADE_LABELS } from '../../../catalogue/grades.ts';
import { endingSentence } from '../../../output/ending-words.ts';
import { doubt } from '../../../output/uncertainty.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { apportion } from '../../../words/apportion.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { TableBox } from '../../parts/table-box.tsx';
import { today } from '../../parts/today.ts';
import { useEvidence } from '../../parts/use-evidence.ts';

/** Part of the all-in saving that the skeptical view takes off through figures of each grade. */
export function EvidenceSplit(): JSX.Element {
  const { session } = useApp();
  const { byGrade, left } = useComputed(() =>
    doubt(session.answer.value, namesOf(session.edition.value)),
  ).value;
  const saving = Math.round(session.answer.value.headline.full.savings);
  const taken = saving - Math.round(left);
  const atStake = apportion(
    byGrade.map((share) => share.atStake),
    taken,
  );
  return (
    <>
      <p>{leadWords(saving, Math.round(left))}</p>
      <Ending />
      <TableBox kind="cued">
        <table>
          <caption>What the skeptical view takes off the all-in saving, by evidence</caption>
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              <th scope="col">At risk in the skeptical view</th>
            </tr>
          </thead>
          <tbody>
            {byGrade.map(({ grade }, i) => (
              <tr key={grade}>
                <th scope="row">{GRADE_LABELS[grade]}</th>
                <td>{money(atStake[i] ?? 0)}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">Total</th>
              <td>{money(taken)}</td>
            </tr>
          </tbody>
        </table>
      </TableBox>
    </>
  );
}

/** Levies that end inside the horizon. */
function Ending(): JSX.Element | null {
  const { session } = useApp();
  const evidence = useEvidence().value;
  if (typeof evidence !== 'object') return null;
  const words = endingSentence(evidence.value, session.answer.value.scenario, today());
  return words === '' ? null : <p class="hint">{words}</p>;
}

/** Sentence on the saving that the skeptical view leaves, in dollars; below 0, F5 costs more. */
function leadWords(saving: number, left: number): string {
  const more = (dollars: number) => `F5 costs ${money(-dollars)} more`;
  if (saving < 0) return `As entered, ${more(saving)}, all in; in the skeptical view, ${money(-left)} more.`;
  return left < 0
    ? `In the worst case, none of the all-in saving of ${money(saving)} remains: ${more(left)}.`
    : `In the worst case, ${money(left)} of the all-in saving of ${money(saving)} remains.`;
}
