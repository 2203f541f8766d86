import type { Side } from '../../model/types.ts';

/** All that is printed: one scenario, or several behind a page that holds them side by side. */
export interface PrintOut {
  /** Name of the document: what is compared. */
  readonly title: string;
  /** Null for a single scenario. */
  readonly compared: Compared | null;
  readonly papers: readonly Paper[];
  /** Sections after those of the scenarios, about all of them. */
  readonly appendix: readonly Section[];
}

/** Head of a page: the finding, for whom and when, and the address that opens the comparison. */
export interface Head {
  /** The scenario's name among several; empty if it is alone. */
  readonly name: string;
  /** The finding in one sentence. */
  readonly finding: string;
  readonly prepared: string;
  /** Also as a QR code if it fits. */
  readonly link: string;
}

/** The first page of several scenarios. */
export interface Compared extends Head {
  readonly tables: readonly Table[];
  readonly pictures: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
}

/** A scenario as plain data, in reading order: a page for somebody who decides, then the appendix. */
export interface Paper extends Head {
  readonly facts: readonly Labelled[];
  readonly bars: readonly Bar[];
  readonly receipt: Table;
  readonly range: Points;
  readonly turns: Points;
  readonly unknowns: Section;
  /** The roles of a team. */
  readonly roles: Table | null;
  /** Of a single role; a team's stand in the appendix. */
  readonly runningTotals: RunningTotals | null;
  readonly appendix: readonly Section[];
}

/** A heading with figures and a remark on them. */
export interface Points {
  readonly heading: string;
  readonly items: readonly Labelled[];
  readonly note: string;
}

export interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** A side's cash, a part for each row of the receipt. */
export interface Bar {
  readonly side: Side;
  readonly label: string;
  readonly total: string;
  /** Whole dollars. */
  readonly parts: readonly number[];
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
  /** Remark beside the first cell. */
  readonly note?: string;
  /** The part of a bar that the row is the key to. */
  readonly swatch?: { readonly side: Side; readonly part: number };
}

export interface Section {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly tables: readonly Table[];
  readonly notes: readonly Labelled[];
  readonly chart: RunningTotals | null;
}

/** The pages that answer, without what stands behind them. */
export function withoutAppendix(all: PrintOut): PrintOut {
  return { ...all, papers: all.papers.map((paper) => ({ ...paper, appendix: [] })), appendix: [] };
}
