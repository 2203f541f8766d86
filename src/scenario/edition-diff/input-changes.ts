import { NAMES } from '../../catalogue/fields.ts';
import type { Unit } from '../../model/names.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../../model/types.ts';
import { isTeamWide, type Resolved } from '../index.ts';

/** The value of a scenario that changed. Positions are pairs of indexes: in the older scenario, and in the newer one. */
export type ChangePlace =
  | { readonly kind: 'levy'; readonly id: string; readonly part: 'rate' | 'base' }
  | { readonly kind: 'pay'; readonly key: 'weeklyRate' | 'baseSalary'; readonly positions: readonly Pair[] }
  | { readonly kind: 'assumption'; readonly id: AssumptionId; readonly positions: readonly Pair[] };
export type Pair = readonly [older: number, newer: number];

/** An input with another value on the newer edition; null if one of the editions does not have it. */
export interface InputChange {
  readonly label: string;
  readonly unit: Unit;
  /** Position of a rate, a salary or an override; null if the change is the same for all. */
  readonly role: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly place: ChangePlace;
}

/** Every input that changed; `kept[i]` is the index in the older scenario of the newer one's position `i`. */
export function inputChanges(then: Resolved, now: Resolved, kept: readonly number[]): readonly InputChange[] {
  const positions = kept.map((older, newer): Pair => [older, newer]);
  const pairs = [
    ...levyChanges(then, now),
    ...positions.flatMap((pair) => payChanges(then, now, pair)),
    ...ASSUMPTION_IDS.flatMap((id) => merged(positions.map((pair) => assumptionChange(then, now, id, pair)))),
  ];
  return pairs.filter(({ before, after }) => before !== after);
}

function levyChanges(then: Resolved, now: Resolved): InputChange[] {
  const labels = new Map([...now.levies, ...then.levies].map(({ id, label }) => [id, label]));
  const value = (scenario: Resolved, id: string, part: 'rate' | 'base') =>
    scenario.levies.find((levy) => levy.id === id)?.[part] ?? null;
  return [...labels].flatMap(([id, label]) =>
    (['rate', 'base'] as const).map((part) => ({
      label: `${label}: ${part === 'rate' ? 'rate' : 'wage base'}`,
      unit: part === 'rate' ? ('share' as const) : ('USD/year' as const),
      role: null,
      before: value(then, id, part),
      after: value(now, id, part),
      place: { kind: 'levy' as const, id, part },
    })),
  );
}

function payChanges(then: Resolved, now: Resolved, pair: Pair): InputChange[] {
  const [older, newer] = pair;
  return (['weeklyRate', 'baseSalary'] as const).map((key) => ({
    ...NAMES[key],
    role: now.positions[newer]?.role ?? null,
    before: then.positions[older]?.[key] ?? null,
    after: now.positions[newer]?.[key] ?? null,
    place: { kind: 'pay' as const, key, positions: [pair] },
  }));
}

/** An assumption as it applies to one position, from the override or the scenario. */
function assumptionChange(then: Resolved, now: Resolved, id: AssumptionId, pair: Pair): InputChange {
  const read = (scenario: Resolved, position: number) =>
    (isTeamWide(id) ? undefined : scenario.positions[position]?.assumptions?.[id]) ??
    scenario.assumptions[id];
  return {
    ...NAMES[id],
    role: now.positions[pair[1]]?.role ?? null,
    before: read(then, pair[0]),
    after: read(now, pair[1]),
    place: { kind: 'assumption', id, positions: [pair] },
  };
}

/** Joins changes into one if they are the same for all positions. */
function merged(changes: readonly InputChange[]): readonly InputChange[] {
  const [first] = changes;
  if (!first || !changes.every(({ before, after }) => before === first.before && after === first.after))
    return changes;
  const positions = changes.flatMap(({ place }) => (place.kind === 'levy' ? [] : place.positions));
  return [{ ...first, role: null, place: { ...first.place, positions } as ChangePlace }];
}
