import type { Levy, Scenario } from '../../model/types.ts';
import { withValueAt } from '../../model/value-at.ts';
import type { InputChange, Time } from './input-changes.ts';

/**
 * One side's scenario with one changed input from the other side. A levy that only one of them has is left out, or added
 * with only its rate.
 */
export function withOther<S extends Scenario>(scenario: S, change: InputChange, time: Time): S {
  const value = time === 'before' ? change.after : change.before;
  const [place] = change.at[time];
  if (place?.of === 'levy') {
    const { id, key } = place;
    if (key === 'rate') return { ...scenario, levies: withRate(scenario.levies, id, change.label, value) };
    return {
      ...scenario,
      levies: scenario.levies.map((levy) => (levy.id === id ? { ...levy, base: value } : levy)),
    };
  }
  return value === null
    ? scenario
    : change.at[time].reduce((moved, at) => withValueAt(moved, at, value), scenario);
}

function withRate(levies: readonly Levy[], id: string, label: string, rate: number | null): Levy[] {
  const others = levies.filter((levy) => levy.id !== id);
  const present = levies.find((levy) => levy.id === id) ?? { id, label, base: null };
  return rate === null ? others : [...others, { ...present, rate }];
}
