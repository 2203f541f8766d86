/** One line of the benchmark's table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly aim: string;
  /** `missed` fails the run; `slow` does not, since walls differ by machine and run. `missing` is not built yet. */
  readonly verdict: 'met' | 'missed' | 'slow' | 'missing';
}

type Unit = 'kB' | 'B' | 'ms' | 'µs' | '×' | '';

/** A row that gates: bytes, counts, and ratios of processor time measured in the same run. */
export function gate(what: string, value: number, limit: number, unit: Unit, aim = '–'): Row {
  const verdict = value <= limit ? 'met' : 'missed';
  return { what, measured: amount(value, unit), budget: `≤ ${amount(limit, unit)}`, aim, verdict };
}

/** A row of wall time, which says whether it was within its budget but fails nothing. */
export function time(what: string, value: number, limit: number, unit: Unit, aim = '–'): Row {
  const row = gate(what, value, limit, unit, aim);
  return { ...row, verdict: row.verdict === 'met' ? 'met' : 'slow' };
}

/** A row that is shown for what it is, without a budget. */
export function shown(what: string, measured: string): Row {
  return { what, measured, budget: '–', aim: '–', verdict: 'met' };
}

function amount(value: number, unit: Unit): string {
  if (unit === 'kB') return `${(value / 1000).toFixed(2)} kB`;
  return unit === '' ? round(value) : `${round(value)} ${unit}`;
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
