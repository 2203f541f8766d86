import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { disputes, disputeWords } from '../../../output/review/figures.ts';
import { shownTotals } from '../../../output/tables/totals.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { acceptedTotals, proposedTotals } from '../../../scenario/review/accepted.ts';
import { JUDGED_LINES } from '../../../scenario/review/judged.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { answerNow, takeOver } from '../../reviewing.ts';
import type { Session } from '../../session/session.ts';
import type { Visit } from '../../visit.ts';
import { verdictCounts } from './verdict-counts.ts';

/** A reply from the link: its challenges, the savings that result, and a button to adopt it. */
export function ReplyBand(): JSX.Element | null {
  const { session, visit } = useApp();
  const { verdicts } = session.remarks.value;
  if (Object.keys(verdicts).length === 0 || visit.judged.value === verdicts) return null;
  return <Reply />;
}

function Reply(): JSX.Element {
  const { session, visit } = useApp();
  const { verdicts, list, proposed, accepted } = useComputed(() => {
    const answer = answerNow(session);
    const { scenario } = answer;
    const results = resultsOf(scenario);
    const { verdicts } = session.remarks.value;
    return {
      verdicts,
      list: disputes(scenario, results, verdicts, namesOf(session.edition.value).role),
      proposed: shownTotals(proposedTotals(results)),
      accepted: shownTotals(acceptedTotals(scenario, answer.verdicts)),
    };
  }).value;
  return (
    <section class="notice band reply" aria-label="Reply to this proposal">
      <div>
        <p>
          <b>A reply came with this link: {verdictCounts({ said: {}, verdicts })}.</b> Cash saving{' '}
          {money(proposed.cashSaving)} as proposed, {money(accepted.cashSaving)} as accepted; with delay and
          mis-hire {money(proposed.fullSaving)} and {money(accepted.fullSaving)}.
        </p>
        {list.length > 0 && (
          <ul>
            {list.map((dispute) => (
              <li key={dispute.key}>
                {disputeWords(dispute)}{' '}
                {!JUDGED_LINES.includes(dispute.key) && (
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => take(session, visit.judged, dispute.key)}
                  >
                    Use this value
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          visit.asked.value = 'yours';
        }}
      >
        Show all
      </button>
    </section>
  );
}

/** True if the rest of the reply also came with the link. */
function take(session: Session, judged: Visit['judged'], path: string): void {
  const mine = judged.peek() === session.remarks.peek().verdicts;
  takeOver(session, path);
  if (mine) judged.value = session.remarks.peek().verdicts;
}
