/** Turns the algebra's NaN for "undefined" (a divisor of 0) into null, its form outside the model. */
export function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
