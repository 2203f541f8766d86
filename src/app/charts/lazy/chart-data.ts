import type { Ledger } from '../../../model/types.ts';

/** A cost line of both sides; `tint` is the strength of its fill, 0…1. */
export interface LineBar {
  readonly label: string;
  readonly ledger: Ledger;
  readonly us: number;
  readonly f5: number;
  readonly tint: number;
}

/** Running totals that contain 80 of 100 simulated worlds, month by month. */
export interface Edges {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Content of a chart, in whole dollars. */
export type ChartData =
  | { readonly kind: 'lines'; readonly bars: readonly LineBar[] }
  | {
      readonly kind: 'running';
      readonly us: readonly number[];
      readonly f5: readonly number[];
      readonly breakEvenMonth: number | null;
      /** Ranges of the running totals, as areas behind the lines. */
      readonly band: { readonly us: Edges; readonly f5: Edges } | null;
    };

/** Formatter for amounts, passed in because this chunk imports nothing of the calculator. */
export interface Formats {
  money(dollars: number | null): string;
  moneyShort(dollars: number | null): string;
}
