/** One line of the benchmark's table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly aim: string;
  /** `time` rows are shown but do not fail the run: walls differ by machine. `missing` is not built yet. */
  readonly verdict: 'met' | 'missed' | 'time' | 'missing';
}

/** A row that gates: a number of bytes, a count, or a ratio measured in the same run. */
export function gate(what: string, value: number, limit: number, unit: string, aim: string): Row {
  const show = (amount: number) =>
    unit === 'kB' ? `${(amount / 1000).toFixed(2)} kB` : `${round(amount)}${unit}`;
  return {
    what,
    measured: show(value),
    budget: `≤ ${show(limit)}`,
    aim,
    verdict: value <= limit ? 'met' : 'missed',
  };
}

/** A row of wall time, with its budget beside it. */
export function time(what: string, measured: string, budget: string, aim = '–'): Row {
  return { what, measured, budget, aim, verdict: 'time' };
}

export function notBuilt(what: string, budget: string): Row {
  return { what, measured: 'not built yet', budget, aim: '–', verdict: 'missing' };
}

export function round(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 1)));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
