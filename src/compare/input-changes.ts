import type { InputPath } from '../model/input.ts';
import { modelInput } from '../model/input.ts';
import { ASSUMPTION_NAMES, POSITION_NAMES, type Unit } from '../model/names.ts';
import { ASSUMPTION_KEYS, isTeamWide, type Resolved } from '../scenario/index.ts';

/** An input that stands at another value on the newer edition; null where one of them does not have it. */
export interface InputChange {
  readonly label: string;
  readonly unit: Unit;
  /** Of a rate, a salary or a position's own assumption; null where it is one change for all. */
  readonly role: string | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Where it stands in either scenario, for its source and for the formulas that read it. */
  readonly beforePaths: readonly InputPath[];
  readonly afterPaths: readonly InputPath[];
}

/** `kept[i]` is where the newer scenario's position `i` stood in the older one. */
export function inputChanges(then: Resolved, now: Resolved, kept: readonly number[]): readonly InputChange[] {
  const pairs = [
    ...levyPairs(then, now),
    ...kept.flatMap((old, p) => payPairs(then, now, old, p)),
    ...ASSUMPTION_KEYS.flatMap((id) => merged(kept.map((old, p) => assumptionPair(then, now, id, old, p)))),
  ];
  return pairs.filter((pair) => pair.before !== pair.after);
}

/** Every value that the formulas read, by the place it is read from. */
function valuesOf(scenario: Resolved): ReadonlyMap<InputPath, number> {
  const values = new Map<InputPath, number>();
  modelInput(scenario, (value, path) => values.set(path, value));
  return values;
}

function levyPairs(then: Resolved, now: Resolved): InputChange[] {
  const [old, newer] = [valuesOf(then), valuesOf(now)];
  const levies = new Map([...now.levies, ...then.levies].map(({ id, label }) => [id, label]));
  return [...levies].flatMap(([id, label]) =>
    (['rate', 'base'] as const).map((part) => {
      const path = `levies.${id}.${part}`;
      return {
        label: `${label}: ${part === 'rate' ? 'rate' : 'wage base'}`,
        unit: part === 'rate' ? ('share' as const) : ('USD/year' as const),
        role: null,
        before: old.get(path) ?? null,
        after: newer.get(path) ?? null,
        beforePaths: [path],
        afterPaths: [path],
      };
    }),
  );
}

function payPairs(then: Resolved, now: Resolved, old: number, p: number): InputChange[] {
  return (['weeklyRate', 'baseSalary'] as const).map((key) => ({
    ...POSITION_NAMES[key],
    role: now.positions[p]?.role ?? null,
    before: then.positions[old]?.[key] ?? null,
    after: now.positions[p]?.[key] ?? null,
    beforePaths: [`positions.${old}.${key}`],
    afterPaths: [`positions.${p}.${key}`],
  }));
}

/** An assumption as it applies to one position, wherever it is read from. */
function assumptionPair(
  then: Resolved,
  now: Resolved,
  id: (typeof ASSUMPTION_KEYS)[number],
  old: number,
  p: number,
): InputChange {
  const read = (scenario: Resolved, position: number): [number, InputPath] => {
    const own = isTeamWide(id) ? undefined : scenario.positions[position]?.assumptions?.[id];
    return own === undefined
      ? [scenario.assumptions[id], `assumptions.${id}`]
      : [own, `positions.${position}.assumptions.${id}`];
  };
  const [before, thenPath] = read(then, old);
  const [after, nowPath] = read(now, p);
  return {
    ...ASSUMPTION_NAMES[id],
    role: now.positions[p]?.role ?? null,
    before,
    after,
    beforePaths: [thenPath],
    afterPaths: [nowPath],
  };
}

/** One change for all positions where it is the same for all of them. */
function merged(pairs: readonly InputChange[]): readonly InputChange[] {
  const [first] = pairs;
  if (!first || !pairs.every(({ before, after }) => before === first.before && after === first.after))
    return pairs;
  const all = (key: 'beforePaths' | 'afterPaths') => [...new Set(pairs.flatMap((pair) => pair[key]))];
  return [{ ...first, role: null, beforePaths: all('beforePaths'), afterPaths: all('afterPaths') }];
}
