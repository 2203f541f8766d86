import type { Levy, Position, Scenario } from '../../model/types.ts';
import { isTeamWide } from '../index.ts';
import type { InputChange } from './input-changes.ts';

/** Side of a scenario's values: the quotation, or the newer edition. */
export type Time = 'before' | 'after';

/**
 * One side's scenario with one changed input from the other side. A levy that only one of them has is left out, or added
 * with only its rate.
 */
export function withOther<S extends Scenario>(scenario: S, change: InputChange, time: Time): S {
  const { place } = change;
  const value = time === 'before' ? change.after : change.before;
  if (place.kind === 'levy') return { ...scenario, levies: withLevy(scenario.levies, change, value) };
  if (value === null) return scenario;
  if (place.kind === 'assumption' && isTeamWide(place.id))
    return { ...scenario, assumptions: { ...scenario.assumptions, [place.id]: value } };
  const concerned = place.positions.map(([older, newer]) => (time === 'before' ? older : newer));
  const positions = scenario.positions.map(
    (position, p): Position =>
      !concerned.includes(p)
        ? position
        : place.kind === 'pay'
          ? { ...position, [place.key]: value }
          : { ...position, assumptions: { ...position.assumptions, [place.id]: value } },
  );
  return { ...scenario, positions };
}

function withLevy(levies: readonly Levy[], { place, label }: InputChange, value: number | null): Levy[] {
  if (place.kind !== 'levy') return [...levies];
  const { id, part } = place;
  if (part === 'base') return levies.map((levy) => (levy.id === id ? { ...levy, base: value } : levy));
  const others = levies.filter((levy) => levy.id !== id);
  const present = levies.find((levy) => levy.id === id) ?? { id, label, base: null };
  return value === null ? others : [...others, { ...present, rate: value }];
}
