import type { Answer } from '../session/session.ts';
import type { Notice } from '../ui/calculator.ts';

/** The element's events; all bubble and cross shadow roots. Details hold numbers and enums only. */
export type EventName =
  | 'f5-roi-ready'
  | 'f5-roi-change'
  | 'f5-roi-share'
  | 'f5-roi-export'
  | 'f5-roi-cta'
  | 'f5-roi-error';

/** What an event says of the scenario; dollars are whole. */
export interface EventDetail {
  /** The package's version. */
  readonly version: string;
  readonly edition: string;
  readonly state: string;
  /** Id of the first position's role. */
  readonly role: string;
  readonly positions: number;
  readonly headcount: number;
  readonly horizonMonths: number;
  readonly cashSavings: number;
  readonly fullSavings: number;
  /** Of `f5-roi-error`: what went wrong. */
  readonly code?: ErrorCode;
}

export type ErrorCode = Notice['code'] | 'charts-missing' | 'incomplete' | 'copy-failed';

export function dispatch(host: HTMLElement, name: EventName, answer: Answer, code?: ErrorCode): void {
  const detail = detailOf(answer, code);
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

export function detailOf({ scenario, headline }: Answer, code?: ErrorCode): EventDetail {
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
