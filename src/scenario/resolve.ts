import type { EditionFigures, RoleFigures, StateFigures } from '../edition/figures.ts';
import type { Level, Recruiting, RoleGroup } from '../edition/types.ts';
import { type Address, addressText } from '../model/address.ts';
import type { Provenance, ResolvedScenario } from '../model/provenance.ts';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  type Assumptions,
  type Levy,
  type Position,
} from '../model/types.ts';
import { canonicalChoices } from './canonical.ts';
import type { Choices, PositionChoice } from './choices.ts';
import { assumptionDefault, type DefaultFigure, roleOf, stateOf, weeklyRateDefault } from './defaults.ts';
import { levyOptions } from './levies.ts';
import { marketPay } from './market-pay.ts';

/** The record that the model reads, with its edition and the provenance of each value. */
export interface Resolved extends ResolvedScenario {
  readonly edition: string;
  readonly state: string;
  readonly metro?: string;
  /** Company size; absent in an edition that does not read it. */
  readonly employees?: number;
  readonly recruiting: Recruiting;
  readonly positions: readonly ResolvedPosition[];
}

export interface ResolvedPosition extends Position {
  /** Level of its default pay and rate; absent if `mid`. */
  readonly level?: Level;
}

/** Error for a salary default that is needed before the pay of states or metros is loaded. */
export class WagesNotLoaded extends Error {
  override readonly name = 'WagesNotLoaded';
}

/**
 * Turns choices on an edition into a scenario with every value explicit. Expects choices that passed `validate`. Throws
 * `WagesNotLoaded` if a role's salary default needs pay of states or metros that is not loaded yet, and a RangeError for a role
 * or state that the edition does not have.
 */
export function resolve(edition: EditionFigures, given: Choices): Resolved {
  const choices = canonicalChoices(edition, given);
  const state = stateOf(edition, choices.state);
  if (!state) throw new RangeError(`edition ${edition.id} has no state ${choices.state}`);
  const recruiting = choices.recruiting ?? edition.defaults.recruiting;
  const provenance: Record<string, Provenance> = {};
  const settle = (at: Address, figure: DefaultFigure, choice: number | undefined): number => {
    provenance[addressText(at)] = provenanceOf(figure, choice);
    return choice ?? figure.default;
  };

  const shared = {} as Record<AssumptionId, number>;
  for (const id of ASSUMPTION_IDS) {
    const figure = assumptionDefault(edition, id, recruiting, null);
    shared[id] = settle({ of: 'assumption', id, position: null }, figure, choices.assumptions?.[id]);
  }
  const employees = choices.employees ?? edition.defaults.employees;
  const team = { edition, state, recruiting, choices, shared, settle };
  return {
    edition: edition.id,
    state: state.code,
    ...(choices.metro === undefined ? {} : { metro: choices.metro }),
    ...(employees === undefined ? {} : { employees }),
    recruiting,
    horizonMonths: choices.horizonMonths ?? edition.defaults.horizonMonths,
    positions: choices.positions.map((seats, position) => resolvePosition(team, seats, position)),
    levies: resolveLevies(team),
    assumptions: shared,
    provenance,
  };
}

/** Data for resolving positions and levies. */
interface Team {
  readonly edition: EditionFigures;
  readonly state: StateFigures;
  readonly recruiting: Recruiting;
  readonly choices: Choices;
  /** The common assumptions. */
  readonly shared: Assumptions;
  /** Writes down where a value comes from, and gives it. */
  readonly settle: (at: Address, figure: DefaultFigure, choice: number | undefined) => number;
}

function provenanceOf(figure: DefaultFigure, choice: number | undefined): Provenance {
  const { default: byDefault, low, high, grade, source } = figure;
  return choice === undefined
    ? { origin: 'default', grade, source, default: byDefault, low, high }
    : { origin: 'chosen', grade: 'yours', source: null, default: byDefault, low: choice, high: choice };
}

function resolvePosition(team: Team, seats: PositionChoice, position: number): ResolvedPosition {
  const { edition, settle } = team;
  const role = roleOf(edition, seats.role);
  if (!role) throw new RangeError(`edition ${edition.id} has no role ${seats.role}`);
  const own = ownAssumptions(team, role.group, seats, position);
  const pay = (key: 'weeklyRate' | 'baseSalary', figure: DefaultFigure) =>
    settle({ of: 'position', position, key }, figure, seats[key]);
  return {
    role: role.id,
    ...(seats.level ? { level: seats.level } : {}),
    headcount: seats.headcount ?? 1,
    weeklyRate: pay('weeklyRate', weeklyRateDefault(edition, role.id, seats.level)),
    baseSalary: pay('baseSalary', salaryFigure(team, role, seats)),
    ...(seats.startMonth ? { startMonth: seats.startMonth } : {}),
    ...(Object.keys(own).length === 0 ? {} : { assumptions: own }),
  };
}

/** A position's overrides: its choices, and its role group's defaults where no value was chosen for all positions. */
function ownAssumptions(
  { edition, recruiting, choices, shared, settle }: Team,
  group: RoleGroup,
  seats: PositionChoice,
  position: number,
): Partial<Assumptions> {
  const own: Partial<Record<AssumptionId, number>> = {};
  for (const id of ASSUMPTION_IDS) {
    const chosen = seats.assumptions?.[id];
    if (chosen === undefined && choices.assumptions?.[id] !== undefined) continue;
    const figure = assumptionDefault(edition, id, recruiting, group);
    const common = assumptionDefault(edition, id, recruiting, null);
    // A role group can have a range of its own around the same default.
    const same = figure.default === shared[id] && figure.low === common.low && figure.high === common.high;
    if (chosen !== undefined || !same) own[id] = settle({ of: 'assumption', id, position }, figure, chosen);
  }
  return own;
}

function salaryFigure({ edition, choices }: Team, role: RoleFigures, seats: PositionChoice): DefaultFigure {
  const figure = marketPay(edition, choices, seats);
  if (figure) return figure;
  const { baseSalary } = seats;
  if (baseSalary === undefined) throw new WagesNotLoaded(role.id);
  return { default: baseSalary, low: baseSalary, high: baseSalary, grade: role.grade, source: null };
}

/** Levies in force and those that were switched on; leaves out a levy with a rate of 0. */
function resolveLevies({ edition, state, choices, settle }: Team): Levy[] {
  const levies: Levy[] = [];
  for (const { levy, byDefault } of levyOptions(edition, state, choices.employees)) {
    const chosen = choices.levies?.[levy.id];
    if (!byDefault && !chosen) continue;
    const { id, label, base, grade, source } = levy;
    const figure: DefaultFigure = {
      default: byDefault,
      low: levy.low ?? byDefault,
      high: levy.high ?? byDefault,
      grade,
      source: source ?? null,
    };
    const rate = settle({ of: 'levy', id, key: 'rate' }, figure, chosen);
    if (rate === 0) continue;
    if (base !== null)
      settle({ of: 'levy', id, key: 'base' }, { ...figure, default: base, low: base, high: base }, undefined);
    levies.push({ id, label, rate, base });
  }
  return levies;
}
