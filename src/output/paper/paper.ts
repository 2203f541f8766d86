import type { Side } from '../../model/types.ts';

/** All that is printed: one scenario, or several behind a page that holds them side by side. */
export interface PrintOut {
  readonly title: string;
  /** Null for a single scenario. */
  readonly compared: Compared | null;
  readonly papers: readonly Paper[];
  /** Sections after those of the scenarios, about all of them. */
  readonly appendix: readonly Section[];
}

/** The first page of several scenarios. */
export interface Compared {
  readonly title: string;
  readonly link: string;
  readonly facts: readonly Labelled[];
  readonly tables: readonly Table[];
}

/** A printed comparison as plain data, in reading order: a page with the answer, then the appendix. */
export interface Paper {
  readonly title: string;
  /** The scenario's name among several; empty if it is alone. */
  readonly name: string;
  /** The address that opens the comparison, also as a QR code if it fits. */
  readonly link: string;
  readonly facts: readonly Labelled[];
  readonly sentence: string;
  readonly headline: Labelled;
  readonly figures: readonly Labelled[];
  readonly bars: readonly Bar[];
  /** What cash contains and assumes, and where the quoted saving stands in its range. */
  readonly note: string;
  readonly breakEvens: readonly Labelled[];
  readonly runningTotals: RunningTotals;
  readonly lines: Table;
  readonly appendix: readonly Section[];
}

export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** True for a saving below 0. */
  readonly dearer?: boolean;
}

/** One side's ledgers, dollars. */
export interface Bar {
  readonly side: Side;
  readonly label: string;
  readonly total: string;
  readonly parts: readonly { readonly ledger: 'cash' | 'capacity' | 'risk'; readonly dollars: number }[];
}

/** Running cash totals at the end of each month, whole dollars; the first is 0, today. */
export interface RunningTotals {
  readonly us: readonly number[];
  readonly f5: readonly number[];
  /** Month from whose end on F5 does not cost more; null if there is none. */
  readonly breakEvenMonth: number | null;
  readonly summary: string;
}

export interface Table {
  /** Caption; empty if the heading says it. */
  readonly caption: string;
  /** Columns; those with figures align right. */
  readonly columns: readonly { readonly label: string; readonly figures: boolean }[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly string[];
  readonly kind: 'plain' | 'total' | 'group';
}

export interface Section {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly tables: readonly Table[];
  readonly notes: readonly Labelled[];
}
