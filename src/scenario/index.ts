/** The scenario zone's front door: what a scenario is made of, its defaults, and how it is checked. */
export { canonicalChoices } from './canonical.ts';
export { type Choices, MOST_POSITIONS, type PositionChoice } from './choices.ts';
export {
  assumptionDefault,
  baseSalaryDefault,
  type DefaultFigure,
  hasPublishedRate,
  roleOf,
  type SalaryDefault,
  stateOf,
  weeklyRateDefault,
} from './defaults.ts';
export {
  ASSUMPTION_KEYS,
  FIELDS,
  isTeamWide,
  LEVY_RATE,
  type NumberField,
  type NumberKey,
} from './fields.ts';
export { numberProblem } from './number-problem.ts';
export { type Resolved, resolve, WagesNotLoaded } from './resolve.ts';
export { type Issue, type Validated, validate } from './validate.ts';
