import { type Signal, signal } from '@preact/signals-core';
import type { EditionFigures } from '../edition/figures.ts';
import type { Comparison } from '../scenario/comparison.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import type { SectionId } from './analysis/section-ids.ts';
import type { Case, Measure } from './display.ts';
import type { Notice } from './notice.ts';
import type { Salaries } from './ports.ts';

/** Scenarios on an older edition, left for the newest one. */
export interface Quotation {
  readonly edition: EditionFigures;
  readonly comparison: Comparison;
  /** What its link had. */
  readonly sent: Comparison | null;
}

/** State of the visit of one client, apart from the scenarios. */
interface Happened {
  readonly notices: readonly Notice[];
  /** True from the opening of a link until something else is opened or the page is back at its own start. */
  readonly linked: boolean;
  /** The opened link's scenarios, to go back to; null if no link is in force. Kept in memory alone. */
  readonly sent: Comparison | null;
  readonly quotation: Quotation | null;
  readonly caseInForce: Case;
  /** What the answer counts: cash alone, or lost work and mis-hires, too. */
  readonly measure: Measure;
  /** The answers last given here; any others came with a link. */
  readonly judged: Remarks['verdicts'] | null;
  /** A section of the analysis that another part of the screen leads to, until it is in sight. */
  readonly asked: SectionId | null;
  /** The role in the input fields, by its place. */
  readonly role: number;
  /** How typed salaries leave with a link. */
  readonly salaries: Salaries;
  /** True once the visitor has been asked. */
  readonly asksSalaries: boolean;
  /** Brings back the client that was just cleared, for a few seconds. */
  readonly cleared: (() => void) | null;
}

/** Signals of a visit, and a count of clients; parts are recreated for each client, with drafts and open panels. */
export type Visit = { readonly [K in keyof Happened]: Signal<Happened[K]> } & {
  readonly client: Signal<number>;
};

/** Initial values; a signal added here is reset with all others for the next client. */
export const FIRST: Happened = {
  notices: [],
  linked: false,
  sent: null,
  quotation: null,
  caseInForce: 'entered',
  measure: 'cash',
  judged: null,
  asked: null,
  role: 0,
  salaries: 'exact',
  asksSalaries: false,
  cleared: null,
};

export function createVisit(): Visit {
  const visit: Record<string, unknown> = { client: signal(0) };
  for (const [name, value] of Object.entries(FIRST)) visit[name] = signal(value);
  return visit as unknown as Visit;
}
