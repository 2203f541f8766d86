import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { shownTotals, TOTALS } from '../../../output/tables/totals.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { acceptedTotals, proposedTotals } from '../../../scenario/review/accepted.ts';
import { money } from '../../../words/money.ts';
import { signedMoney } from '../../../words/signed-money.ts';
import { useApp } from '../../app-context.ts';
import { TableBox } from '../../parts/table-box.tsx';
import { unbroken } from '../../parts/unbroken.tsx';
import { answerNow } from '../../reviewing.ts';

/** The proposed totals next to the accepted ones, in whole dollars. */
export function ReplyTotals(): JSX.Element {
  const { session, visit } = useApp();
  const totals = useComputed(() => {
    const { scenario, verdicts } = answerNow(session);
    const results = resultsOf(scenario);
    return {
      proposed: shownTotals(proposedTotals(results)),
      accepted: shownTotals(acceptedTotals(scenario, verdicts)),
    };
  }).value;
  const { verdicts } = session.remarks.value;
  const received = Object.keys(verdicts).length > 0 && visit.judged.value !== verdicts;
  return (
    <TableBox kind="cued">
      <table class="reply-totals stack">
        <caption>Dollars over the whole horizon, all roles</caption>
        <thead>
          <tr>
            <th scope="col">Total</th>
            <th scope="col">As proposed</th>
            <th scope="col">{received ? 'As accepted in the reply' : 'As accepted by you'}</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {TOTALS.map(({ id, label, of }) => {
            const [proposed, accepted] = [of(totals.proposed), of(totals.accepted)];
            return (
              <tr key={id} class={id.endsWith('.savings') ? 'total' : undefined}>
                <th scope="row">{unbroken(label)}</th>
                <td>{money(proposed)}</td>
                <td>{money(accepted)}</td>
                <td>{signedMoney(accepted - proposed)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
