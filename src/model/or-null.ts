/** The algebra says "undefined" (a divisor of 0) with NaN; outside the model that is null. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
