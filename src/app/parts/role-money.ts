import { type ReadonlySignal, useComputed } from '@preact/signals';
import { marketPay, type SalaryDefault, weeklyRateDefault } from '../../scenario/index.ts';
import { useApp } from '../app-context.ts';
import { setNumber } from '../editing.ts';

/** A role's salary in dollars a year or its rate in dollars a week (null while unknown), and how it is set. */
export interface RoleMoney {
  readonly value: ReadonlySignal<number | null>;
  readonly set: (dollars: number) => void;
}

export function useRoleMoney(position: number, key: 'baseSalary' | 'weeklyRate'): RoleMoney {
  const { session } = useApp();
  return {
    value: useComputed(() => session.answer.value.scenario.positions[position]?.[key] ?? null),
    set: (dollars) => setNumber(session, { of: 'position', position, key }, dollars),
  };
}

/** What the market pays for a role where it is; null while it is not loaded. */
export function useMarketPay(position: number): ReadonlySignal<SalaryDefault | null> {
  const { session } = useApp();
  return useComputed(() => {
    const choices = session.choices.value;
    const role = choices.positions[position];
    return role ? marketPay(session.edition.value, choices, role) : null;
  });
}

/** The weekly rate at which a role starts, and where it comes from. */
export function useRateStart(position: number): ReadonlySignal<ReturnType<typeof weeklyRateDefault>> {
  const { session } = useApp();
  return useComputed(() => {
    const { role = '', level = 'mid' } = session.choices.value.positions[position] ?? {};
    return weeklyRateDefault(session.edition.value, role, level);
  });
}
