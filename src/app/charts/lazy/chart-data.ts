/** Running totals that contain 80 of 100 simulated worlds, month by month. */
export interface Edges {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Both running totals at the end of each month, in whole dollars. */
export interface ChartData {
  readonly us: readonly number[];
  readonly f5: readonly number[];
  readonly breakEvenMonth: number | null;
  /** Ranges of the running totals, as areas behind the lines. */
  readonly band: { readonly us: Edges; readonly f5: Edges } | null;
}

/** Formatter for amounts, passed in because this chunk imports nothing of the calculator. */
export interface Formats {
  money(dollars: number | null): string;
  moneyShort(dollars: number | null): string;
}
