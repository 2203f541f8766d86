/** Running totals that contain 80 of 100 simulated worlds, month by month. */
export interface Edges {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** One running total at the end of each month, in whole dollars. */
export interface ChartLine {
  readonly side: 'us' | 'f5';
  /** Scenarios that it stands for, by letter; none where a single scenario is drawn. Equal lines are one. */
  readonly scenarios: readonly string[];
  readonly totals: readonly number[];
}

/** Running totals of one scenario, or of several. */
export interface ChartData {
  readonly lines: readonly ChartLine[];
  readonly breakEvenMonth: number | null;
  /** Ranges of the running totals, as areas behind the lines. */
  readonly band: { readonly us: Edges; readonly f5: Edges } | null;
}

/** Formatter for amounts, passed in because this chunk imports nothing of the calculator. */
export interface Formats {
  money(dollars: number | null): string;
  moneyShort(dollars: number | null): string;
}
