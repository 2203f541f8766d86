import type { Evaluation } from '../scenario/evaluation.ts';
import type { ErrorCode, EventDetail, EventName } from './event-detail.ts';

/** Dispatches an event about an answer to the host page. */
export function dispatch(host: HTMLElement, name: EventName, answer: Evaluation, code?: ErrorCode): void {
  const detail = detailOf(answer, code);
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

export function detailOf({ scenario, headline }: Evaluation, code?: ErrorCode): EventDetail {
  return {
    version: __VERSION__,
    edition: scenario.edition,
    state: scenario.state,
    role: scenario.positions[0]?.role ?? '',
    positions: scenario.positions.length,
    headcount: headline.headcount,
    horizonMonths: scenario.horizonMonths,
    cashSavings: Math.round(headline.cash.savings),
    fullSavings: Math.round(headline.full.savings),
    ...(code ? { code } : {}),
  };
}
