import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Comparison } from '../../../scenario/comparison.ts';
import { useApp } from '../../app-context.ts';
import type { Salaries } from '../../ports.ts';

/** How salaries leave with the link: as chosen if somebody typed one, otherwise there is nothing to hide. */
export function useSalaries(): ReadonlySignal<Salaries> {
  const { session, visit } = useApp();
  return useComputed(() => (hasOwnSalary(session.comparison.value) ? visit.salaries.value : 'exact'));
}

/** Somebody typed a salary: the one thing in a scenario that may be about a person. */
export function hasOwnSalary({ scenarios }: Comparison): boolean {
  return scenarios.some(({ choices }) =>
    choices.positions.some(({ baseSalary }) => baseSalary !== undefined),
  );
}
