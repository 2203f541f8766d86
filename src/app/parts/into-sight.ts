/** A ref that scrolls a part that was just opened into sight, if it is not. */
export function intoSight(part: HTMLElement | null): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
}
