import type { Address } from '../../model/address.ts';
import { inputName } from '../../model/name-of.ts';
import type { Unit } from '../../model/names.ts';
import { ASSUMPTION_IDS, type AssumptionId } from '../../model/types.ts';
import { valueAt } from '../../model/value-at.ts';
import { isTeamWide, type Resolved } from '../index.ts';

/** Side of a change: the quotation, or the newer edition. */
export type Time = 'before' | 'after';

type Pair = readonly [older: number, newer: number];

/** An input with another value on the newer edition; null if one of the editions does not have it. */
export interface InputChange {
  readonly label: string;
  readonly unit: Unit;
  /** Position of a rate, a salary or an override; null if the change is the same for all. */
  readonly role: string | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Address on each side; several positions if the change is the same for all of them. */
  readonly at: Readonly<Record<Time, readonly Address[]>>;
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
  const levies = [...then.levies, ...now.levies];
  const ids = new Set([...now.levies, ...then.levies].map(({ id }) => id));
  const value = (scenario: Resolved, { id, key }: LevyAddress) =>
    scenario.levies.find((levy) => levy.id === id)?.[key] ?? null;
  return [...ids].flatMap((id) =>
    (['rate', 'base'] as const).map((key) => {
      const at: LevyAddress = { of: 'levy', id, key };
      const [before, after] = [value(then, at), value(now, at)];
      return { ...inputName(at, { levies }), role: null, before, after, at: { before: [at], after: [at] } };
    }),
  );
}

type LevyAddress = Extract<Address, { of: 'levy' }>;

function payChanges(then: Resolved, now: Resolved, pair: Pair): InputChange[] {
  return (['weeklyRate', 'baseSalary'] as const).map((key) =>
    changeIn(then, now, pair, (position) => ({ of: 'position', position, key })),
  );
}

/** An assumption as it applies to one position, from the override or the scenario. */
function assumptionChange(then: Resolved, now: Resolved, id: AssumptionId, pair: Pair): InputChange {
  return changeIn(then, now, pair, (p) => ({
    of: 'assumption',
    id,
    position: isTeamWide(id) ? null : p,
  }));
}

function changeIn(
  then: Resolved,
  now: Resolved,
  [older, newer]: Pair,
  addressIn: (position: number) => Address,
): InputChange {
  const [before, after] = [addressIn(older), addressIn(newer)];
  return {
    ...inputName(before, then),
    role: now.positions[newer]?.role ?? null,
    before: valueAt(then, before),
    after: valueAt(now, after),
    at: { before: [before], after: [after] },
  };
}

/** Joins changes into one if they are the same for all positions. */
function merged(changes: readonly InputChange[]): readonly InputChange[] {
  const [first] = changes;
  if (!first || !changes.every(({ before, after }) => before === first.before && after === first.after))
    return changes;
  const places = (time: Time) => changes.flatMap(({ at }) => at[time]);
  return [{ ...first, role: null, at: { before: places('before'), after: places('after') } }];
}
