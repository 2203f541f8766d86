/**
 * Random inputs for property tests: valid choices of the newest edition and valid raw scenarios, over the whole space
 * that the catalogue of fields allows. Take `fc` from here: its seed is fixed, so that a build is not red by chance
 * (`VITE_SEED=7 npm test` looks elsewhere).
 */
import fc from 'fast-check';
import { LEVELS, RECRUITING } from '../../src/edition/choices.ts';
import type { EditionFigures } from '../../src/edition/figures.ts';
import type { Level } from '../../src/edition/types.ts';
import type { Position, Scenario } from '../../src/model/types.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Assumptions, type Levy } from '../../src/model/types.ts';
import type { NumberField, PositionChoice } from '../../src/scenario/index.ts';
import {
  type Choices,
  FIELDS,
  isTeamWide,
  LEVY_RATE,
  MOST_POSITIONS,
  metrosOf,
} from '../../src/scenario/index.ts';
import { edition202611 } from './editions.ts';
import { teamEdition } from './team-edition.ts';

fc.configureGlobal({ seed: Number(import.meta.env.VITE_SEED ?? 20261123) });

export { fc };

/** Records with the prototype that JSON and object literals have. */
const PLAIN = { noNullPrototype: true } as const;

type Bounds = Pick<NumberField, 'kind' | 'min' | 'max' | 'step'>;

/** A number as people type it: at most four decimals. */
export function niceNumber({ kind, min, max }: Bounds): fc.Arbitrary<number> {
  const places = kind === 'whole' ? fc.constant(0) : fc.integer({ min: 0, max: 4 });
  return places.chain((digits) => {
    const scale = 10 ** digits;
    return fc
      .integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) })
      .map((whole) => whole / scale);
  });
}

/** Anything a field allows: its bounds, steps of its arrow keys, what people type, and any double in between. */
export function anyNumber(field: Bounds): fc.Arbitrary<number> {
  const { kind, min, max, step } = field;
  const steps = fc.integer({ min: 0, max: 20 }).map((n) => Math.min(max, min + n * step));
  const inside = kind === 'whole' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return fc.oneof(fc.constantFrom(min, max), steps, niceNumber(field), inside);
}

/** Overrides: none, a few or many; now and then a value that is a default of the edition. */
function anyOverrides(
  value: (id: AssumptionId) => fc.Arbitrary<number> = (id) =>
    fc.oneof(anyNumber(FIELDS[id]), editionValue(id)),
): fc.Arbitrary<Partial<Assumptions>> {
  const many: fc.Arbitrary<Partial<Assumptions>> = anyPart(byId(value));
  const few = fc
    .uniqueArray(fc.constantFrom(...ASSUMPTION_IDS), { minLength: 1, maxLength: 3 })
    .chain((ids) => fc.record(byId(value, ids), PLAIN));
  return fc.oneof(fc.constant({}), few, few, many);
}

/** The default of an assumption, or one of its variants' defaults. */
function editionValue(id: AssumptionId): fc.Arbitrary<number> {
  const fact = edition202611.assumptions.find((assumption) => assumption.id === id);
  const defaults = [fact, ...(fact?.variants ?? [])].map((range) => range?.default ?? 0);
  return fc.constantFrom(...defaults);
}

function byId(
  value: (id: AssumptionId) => fc.Arbitrary<number>,
  ids: readonly AssumptionId[] = ASSUMPTION_IDS,
): Record<AssumptionId, fc.Arbitrary<number>> {
  return Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<AssumptionId, fc.Arbitrary<number>>;
}

/** Some of the keys, or none. */
function anyPart<K extends string>(values: Record<K, fc.Arbitrary<number>>): fc.Arbitrary<Record<K, number>> {
  return fc.record(values, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Record<K, number>>;
}

function oneToMany<T>(item: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> {
  const few = fc.array(item, { minLength: 1, maxLength: Math.min(3, most) });
  return fc.oneof(
    { weight: 3, arbitrary: few },
    { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength: most }) },
  );
}

function withoutTeamWide(overrides: Partial<Assumptions>): Partial<Assumptions> {
  return Object.fromEntries(Object.entries(overrides).filter(([id]) => !isTeamWide(id as AssumptionId)));
}

const anyPositionChoice = (levels: readonly Level[]): fc.Arbitrary<PositionChoice> =>
  fc.record(
    {
      ...(levels.length > 0 ? { level: fc.constantFrom(...levels) } : {}),
      role: fc.constantFrom('ai-engineer', ...edition202611.roles.map((role) => role.id)),
      headcount: anyNumber(FIELDS.headcount),
      weeklyRate: fc.oneof(anyNumber(FIELDS.weeklyRate), fc.constantFrom(600, 790)),
      baseSalary: fc.oneof(anyNumber(FIELDS.baseSalary), fc.constantFrom(202_920, 34_540)),
      startMonth: anyNumber(FIELDS.startMonth),
      assumptions: anyOverrides().map(withoutTeamWide),
    },
    { requiredKeys: ['role'], noNullPrototype: true },
  );

/** Valid choices for an edition, with its metros loaded: what `validate` lets through unchanged. */
export const anyChoicesOn = (edition: EditionFigures): fc.Arbitrary<Choices> =>
  fc.constantFrom(...edition.states).chain((state) => {
    const optional = state.optionalLevies.filter((levy) => levy.rate !== null);
    const sized = edition.defaults.employees !== undefined;
    const metros = metrosOf(edition, state.code).map(({ code }) => code);
    const levies = [...edition.federal, ...state.levies, ...optional].map(({ id, rate }) => [
      id,
      fc.oneof(anyNumber({ ...LEVY_RATE, kind: 'decimal' }), fc.constantFrom(0, rate ?? 0)),
    ]);
    return fc
      .record(
        {
          state: fc.constant(state.code),
          ...(metros.length > 0 ? { metro: fc.constantFrom(...metros) } : {}),
          ...(sized ? { employees: fc.oneof(anyNumber(FIELDS.employees), fc.constantFrom(5, 20, 60)) } : {}),
          horizonMonths: anyNumber(FIELDS.horizonMonths),
          recruiting: fc.constantFrom(...RECRUITING),
          positions: oneToMany(anyPositionChoice(edition.levels ? LEVELS : []), MOST_POSITIONS),
          assumptions: anyOverrides(),
          levies: anyPart(Object.fromEntries(levies) as Record<string, fc.Arbitrary<number>>),
        },
        { requiredKeys: ['state', 'positions'], noNullPrototype: true },
      )
      .map((choices) => startingInside(choices, edition));
  });

/** The choices with every start inside the horizon. */
function startingInside(choices: Choices, { defaults }: EditionFigures): Choices {
  const { horizonMonths = defaults.horizonMonths } = choices;
  const positions = choices.positions.map(({ startMonth, ...seats }) =>
    startMonth === undefined ? seats : { ...seats, startMonth: startMonth % horizonMonths },
  );
  return { ...choices, positions };
}

export const anyChoices: fc.Arbitrary<Choices> = anyChoicesOn(edition202611);

/** The same on an edition with company sizes, levels and metros. */
export const anyTeamChoices: fc.Arbitrary<Choices> = anyChoicesOn(teamEdition);

const anyPosition: fc.Arbitrary<Position> = fc.record(
  {
    role: fc.constantFrom('ai-engineer', 'data-entry', 'role-x'),
    headcount: anyNumber(FIELDS.headcount),
    weeklyRate: anyNumber(FIELDS.weeklyRate),
    baseSalary: anyNumber(FIELDS.baseSalary),
    startMonth: fc.oneof(fc.constant(0), anyNumber(FIELDS.startMonth)),
    assumptions: anyOverrides((id) => anyNumber(FIELDS[id])),
  },
  { requiredKeys: ['role', 'headcount', 'weeklyRate', 'baseSalary'], noNullPrototype: true },
);

const anyLevies: fc.Arbitrary<Levy[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('socialSecurity', 'medicare', 'futa', 'suta', 'stateOther', 'cityOther'),
      label: fc.constant('A levy'),
      rate: anyNumber({ ...LEVY_RATE, kind: 'decimal' }),
      base: fc.oneof(fc.constant(null), anyNumber({ kind: 'decimal', min: 1000, max: 500_000, step: 1000 })),
    },
    PLAIN,
  ),
  { selector: (levy) => levy.id, maxLength: 6 },
);

/** A raw scenario as the model reads it, every number within the catalogue's bounds. */
export function anyScenario(mostPositions: number = MOST_POSITIONS): fc.Arbitrary<Scenario> {
  const raw = fc.record(
    {
      horizonMonths: anyNumber(FIELDS.horizonMonths),
      positions: oneToMany(anyPosition, mostPositions),
      levies: anyLevies,
      assumptions: fc.record(
        byId((id) => anyNumber(FIELDS[id])),
        PLAIN,
      ),
    },
    PLAIN,
  );
  return raw.map((scenario) => ({
    ...scenario,
    positions: scenario.positions.map(({ startMonth, ...seats }) =>
      startMonth === undefined ? seats : { ...seats, startMonth: startMonth % scenario.horizonMonths },
    ),
  }));
}
