import { calculate } from '../model/calculate.ts';
import { acceptedTotals, proposedTotals, type ReviewTotals } from '../scenario/review/accepted.ts';
import { type ExportRequest, roleLabel } from './request.ts';
import { type Dispute, disputes } from './review/figures.ts';
import { shownTotals } from './tables/totals.ts';

/** A reader's answer to the proposal; dollars over the horizon, unrounded and as shown. */
export interface Reply {
  readonly disputes: readonly Dispute[];
  /** Figures accepted unchanged. */
  readonly accepted: number;
  readonly totals: { readonly proposed: ReviewTotals; readonly accepted: ReviewTotals };
  readonly shown: { readonly proposed: ReviewTotals; readonly accepted: ReviewTotals };
}

/** The reply in a request; null if there are no answers. */
export function replyOf(request: ExportRequest): Reply | null {
  const { scenario, verdicts } = answerOf(request);
  const answers = Object.values(verdicts);
  if (answers.length === 0) return null;
  const results = calculate(scenario);
  const proposed = proposedTotals(results);
  const accepted = acceptedTotals(scenario, verdicts);
  return {
    disputes: disputes(scenario, results, verdicts, (id) => roleLabel(request, id)),
    accepted: answers.filter(({ instead }) => instead === null).length,
    totals: { proposed, accepted },
    shown: { proposed: shownTotals(proposed), accepted: shownTotals(accepted) },
  };
}

/** The proposal that is answered, and every answer to it. */
export function answerOf({
  scenario,
  remarks,
  answered,
}: ExportRequest): NonNullable<ExportRequest['answered']> {
  return answered ?? { scenario, verdicts: remarks.verdicts };
}
