import type { Comparison } from '../../../scenario/comparison.ts';
import type { App } from '../../app-context.ts';
import type { Salaries } from '../../ports.ts';

/**
 * How salaries leave, by every door: link, code, texts, files, print-out, button. As chosen if somebody typed one,
 * otherwise there is nothing to hide. Follows both signals.
 */
export function salariesIn({ session, visit }: Pick<App, 'session' | 'visit'>): Salaries {
  return hasOwnSalary(session.comparison.value) ? visit.salaries.value : 'exact';
}

/** Somebody typed a salary: the one thing in a scenario that may be about a person. */
export function hasOwnSalary({ scenarios }: Comparison): boolean {
  return scenarios.some(({ choices }) =>
    choices.positions.some(({ baseSalary }) => baseSalary !== undefined),
  );
}
