/** A source of numbers in [0, 1) that gives the same sequence for the same seed on every machine. */
export type Random = () => number;

/** Chris Doty-Humphrey's sfc32 (public domain), seeded with a text by FNV-1a; integer operations only. */
export function createRandom(seed: string): Random {
  let a = hash(seed, 0x811c9dc5);
  let b = hash(seed, a);
  let c = hash(seed, b);
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

function hash(text: string, start: number): number {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/**
 * Quantile `u` of a triangular distribution from `low` over its peak at `default` to `high`. `u` 0 is low, 1 is high;
 * if low = high, it is that value.
 */
export function triangular(u: number, low: number, peak: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  const rising = (peak - low) / width;
  return u < rising
    ? low + Math.sqrt(u * width * (peak - low))
    : high - Math.sqrt((1 - u) * width * (high - peak));
}

/**
 * Number of successes in `n` trials with chance `p`, for one number `u` in [0, 1): inversion of the binomial distribution.
 * Exact for n up to 1,000, as long as the smallest probability is above 0.
 */
export function binomial(u: number, n: number, p: number): number {
  if (p > 0.5) return n - binomial(1 - u, n, 1 - p);
  if (p === 0) return 0;
  let probability = 1;
  for (let i = 0; i < n; i++) probability *= 1 - p;
  const odds = p / (1 - p);
  let left = u;
  let count = 0;
  while (left >= probability && count < n) {
    left -= probability;
    count += 1;
    probability *= ((n - count + 1) / count) * odds;
  }
  return count;
}
