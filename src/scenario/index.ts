/** Public functions of the scenario zone: choices, defaults, resolving and validation. */

export type { NumberField } from '../catalogue/fields.ts';
export { FIELDS } from '../catalogue/fields.ts';
export { LEVY_RATE } from '../catalogue/plan.ts';
export { canonicalChoices } from './canonical.ts';
export { type Choices, isTeamWide, MOST_POSITIONS, type PositionChoice } from './choices.ts';
export {
  assumptionDefault,
  baseSalaryDefault,
  type DefaultFigure,
  employeesDefault,
  hasMetro,
  hasPublishedRate,
  leviesInForce,
  type PayOptions,
  roleOf,
  type SalaryDefault,
  stateOf,
  weeklyRateDefault,
} from './defaults.ts';
export { type LevyOption, levyOptions } from './levies.ts';
export { marketPay } from './market-pay.ts';
export { metrosOf } from './metros-of.ts';
export { numberProblem } from './number-problem.ts';
export { type Resolved, type ResolvedPosition, resolve, WagesNotLoaded } from './resolve.ts';
export { type Issue, type Validated, validate } from './validate.ts';
