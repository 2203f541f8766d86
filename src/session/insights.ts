import { skeptical } from '../analysis/skeptical.ts';
import type { Answer } from './session.ts';

/** Full savings in the skeptical view, in whole dollars (MODEL.md 6). */
export function skepticalSaving({ scenario }: Answer): number {
  return Math.round(skeptical(scenario).headline.full.savings);
}
