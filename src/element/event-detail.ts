import type { Problem } from '../app/notice.ts';

/** The element's events; all bubble and cross shadow roots. Details hold numbers and enums only. */
export type EventName =
  | 'f5-roi-view'
  | 'f5-roi-start'
  | 'f5-roi-ready'
  | 'f5-roi-change'
  | 'f5-roi-share'
  | 'f5-roi-export'
  | 'f5-roi-cta'
  | 'f5-roi-error';

/** The scenario as an event describes it, in whole dollars. */
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
  /** Error code, only in `f5-roi-error`. */
  readonly code?: ErrorCode;
}

export type ErrorCode = Problem | 'charts-missing' | 'incomplete' | 'copy-failed' | 'old-browser';
