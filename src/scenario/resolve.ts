import type { EditionFigures, RoleFigures, StateFigures } from '../edition/figures.ts';
import type { Recruiting } from '../edition/types.ts';
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
import {
  assumptionDefault,
  baseSalaryDefault,
  type DefaultFigure,
  leviesInForce,
  roleOf,
  stateOf,
  weeklyRateDefault,
} from './defaults.ts';

/** The record that the model reads, with its edition and the provenance of each value. */
export interface Resolved extends ResolvedScenario {
  readonly edition: string;
  readonly state: string;
  readonly recruiting: Recruiting;
}

/** Error for a salary default that is needed before the state medians are loaded. */
export class WagesNotLoaded extends Error {
  override readonly name = 'WagesNotLoaded';
}

/**
 * Turns choices on an edition into a scenario with every value explicit. Expects choices that passed `validate`. Throws
 * `WagesNotLoaded` if a role's salary default needs state medians that are not loaded yet, and a RangeError for a role
 * or state that the edition does not have.
 */
export function resolve(edition: EditionFigures, given: Choices): Resolved {
  const choices = canonicalChoices(edition, given);
  const state = stateOf(edition, choices.state);
  if (!state) throw new RangeError(`edition ${edition.id} has no state ${choices.state}`);
  const recruiting = choices.recruiting ?? edition.defaults.recruiting;
  const provenance: Record<string, Provenance> = {};
  const settle = (path: string, figure: DefaultFigure, choice: number | undefined): number => {
    provenance[path] = provenanceOf(figure, choice);
    return choice ?? figure.default;
  };

  const assumptions = {} as Record<AssumptionId, number>;
  for (const id of ASSUMPTION_IDS) {
    const figure = assumptionDefault(edition, id, recruiting, null);
    assumptions[id] = settle(`assumptions.${id}`, figure, choices.assumptions?.[id]);
  }
  return {
    edition: edition.id,
    state: state.code,
    recruiting,
    horizonMonths: choices.horizonMonths ?? edition.defaults.horizonMonths,
    positions: choices.positions.map((position, p) =>
      resolvePosition(edition, state, recruiting, choices, assumptions, position, p, settle),
    ),
    levies: resolveLevies(edition, state, choices, settle),
    assumptions,
    provenance,
  };
}

type Settle = (path: string, figure: DefaultFigure, choice: number | undefined) => number;

function provenanceOf(figure: DefaultFigure, choice: number | undefined): Provenance {
  const { default: byDefault, low, high, grade, source } = figure;
  return choice === undefined
    ? { origin: 'default', grade, source, default: byDefault, low, high }
    : { origin: 'chosen', grade: 'yours', source: null, default: byDefault, low: choice, high: choice };
}

function resolvePosition(
  edition: EditionFigures,
  state: StateFigures,
  recruiting: Recruiting,
  choices: Choices,
  shared: Assumptions,
  position: PositionChoice,
  p: number,
  settle: Settle,
): Position {
  const role = roleOf(edition, position.role);
  if (!role) throw new RangeError(`edition ${edition.id} has no role ${position.role}`);
  const path = `positions.${p}`;
  const own = ownAssumptions(edition, role, recruiting, choices, shared, position, path, settle);
  return {
    role: role.id,
    headcount: position.headcount ?? 1,
    weeklyRate: settle(`${path}.weeklyRate`, weeklyRateDefault(edition, role.id), position.weeklyRate),
    baseSalary: settle(
      `${path}.baseSalary`,
      salaryFigure(edition, role, state, position),
      position.baseSalary,
    ),
    ...(Object.keys(own).length === 0 ? {} : { assumptions: own }),
  };
}

/** A position's overrides: its choices, and its role group's defaults where no value was chosen for all positions. */
function ownAssumptions(
  edition: EditionFigures,
  role: RoleFigures,
  recruiting: Recruiting,
  choices: Choices,
  shared: Assumptions,
  position: PositionChoice,
  path: string,
  settle: Settle,
): Partial<Assumptions> {
  const own: Partial<Record<AssumptionId, number>> = {};
  for (const id of ASSUMPTION_IDS) {
    const chosen = position.assumptions?.[id];
    if (chosen === undefined && choices.assumptions?.[id] !== undefined) continue;
    const figure = assumptionDefault(edition, id, recruiting, role.group);
    const value = chosen ?? figure.default;
    if (chosen !== undefined || value !== shared[id])
      own[id] = settle(`${path}.assumptions.${id}`, figure, chosen);
  }
  return own;
}

function salaryFigure(
  edition: EditionFigures,
  role: RoleFigures,
  state: StateFigures,
  position: PositionChoice,
): DefaultFigure {
  const figure = baseSalaryDefault(edition, role, state);
  if (figure) return figure;
  const { baseSalary } = position;
  if (baseSalary === undefined) throw new WagesNotLoaded(role.id);
  return { default: baseSalary, low: baseSalary, high: baseSalary, grade: role.grade, source: null };
}

/** Levies in force, then optional ones that were switched on; leaves out a levy with a rate of 0. */
function resolveLevies(
  edition: EditionFigures,
  state: StateFigures,
  choices: Choices,
  settle: Settle,
): Levy[] {
  const levies: Levy[] = [];
  const add = (levy: StateFigures['optionalLevies'][number], byDefault: number) => {
    const { id, label, base, grade, source } = levy;
    const figure: DefaultFigure = {
      default: byDefault,
      low: levy.low ?? byDefault,
      high: levy.high ?? byDefault,
      grade,
      source: source ?? null,
    };
    const rate = settle(`levies.${id}.rate`, figure, choices.levies?.[id]);
    if (rate === 0) return;
    if (base !== null)
      settle(`levies.${id}.base`, { ...figure, default: base, low: base, high: base }, undefined);
    levies.push({ id, label, rate, base });
  };
  for (const levy of leviesInForce(edition, state)) add(levy, levy.rate);
  for (const levy of state.optionalLevies) if (choices.levies?.[levy.id]) add(levy, 0);
  return levies;
}
