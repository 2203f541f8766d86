/** Rules of federal.json and states.json. */
import { checkEvidence, checkIds, isIsoDate } from './check-rules.ts';
import { CONFIDENCES, type Edition, type OptionalLevyFact, ROLE_GROUPS, type StateFact } from './types.ts';

/** The fifty states and the District of Columbia. */
export const STATE_CODES: readonly string[] = (
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV ' +
  'NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'
).split(' ');

/** The lowest wage base that federal law allows a state unemployment levy. */
const LOWEST_BASE = 7000;

/** Rules of every levy, including the optional ones; only those may lack a rate. */
function checkLevy(where: string, levy: OptionalLevyFact, sources: Edition['sources']): string[] {
  const problems = checkEvidence(where, levy, sources);
  const { rate, base, low, high, confidence, seenIn = [], baseSeenIn = [], addOns = [] } = levy;
  if (rate !== null && !(rate >= 0 && rate < 0.2)) problems.push(`${where}: rate ${rate} is outside 0…0.2`);
  if (base !== null && !(base >= LOWEST_BASE))
    problems.push(`${where}: base ${base} is under ${LOWEST_BASE}`);
  if ((low === undefined) !== (high === undefined)) problems.push(`${where}: low or high stands alone`);
  if (low !== undefined && high !== undefined && rate !== null && !(low <= rate && rate <= high))
    problems.push(`${where}: range ${low} ≤ ${rate} ≤ ${high} is not in order`);
  if (confidence !== undefined && !CONFIDENCES.includes(confidence))
    problems.push(`${where}: unknown confidence ${confidence}`);
  if (addOns.reduce((sum, part) => sum + part.rate, 0) > (rate ?? 0))
    problems.push(`${where}: the add-ons exceed the rate`);
  for (const key of [...seenIn, ...baseSeenIn])
    if (!(key in sources)) problems.push(`${where}: unknown source ${key}`);
  if (!((levy.minEmployees ?? 1) >= 1)) problems.push(`${where}: for ${levy.minEmployees} employees`);
  return [...problems, ...checkSeenIn(where, levy), ...checkDays(where, levy)];
}

/** A law read in copies names them; any other source comes first among those that state the rate. */
function checkSeenIn(where: string, { secondHand, seenIn, source }: OptionalLevyFact): string[] {
  if (secondHand) return seenIn?.length === 0 ? [`${where}: second hand, but seen nowhere`] : [];
  return seenIn?.length && seenIn[0] !== source
    ? [`${where}: source ${source} is not the first of seenIn`]
    : [];
}

function checkDays(where: string, { validFrom, validThrough }: OptionalLevyFact): string[] {
  if (validFrom === undefined) return [];
  if (!isIsoDate(validFrom)) return [`${where}: ${validFrom} is not a date`];
  return validThrough !== null && validFrom > validThrough
    ? [`${where}: it ends on ${validThrough}, before it begins`]
    : [];
}

/** Rules of wage factors: every group has one or null, and none is far from 1. */
function checkWageFactor(where: string, factor: StateFact['wageFactor']): string[] {
  return ['all' as const, ...ROLE_GROUPS].flatMap((group) => {
    const value = factor[group];
    if (value === null && group !== 'all') return [];
    const plausible = value !== null && value >= 0.5 && value <= 2;
    return plausible ? [] : [`${where}: wage factor ${group} is ${value}, not within 0.5…2`];
  });
}

function checkState(state: StateFact, edition: Edition): string[] {
  const levies = [...state.levies, ...state.optionalLevies];
  return [
    ...checkIds(
      `${state.code} levies`,
      [...edition.federal, ...levies].map((levy) => levy.id),
    ),
    ...state.levies
      .filter((levy) => levy.rate === null)
      .map((levy) => `${state.code} ${levy.id}: a levy in force by default needs a rate`),
    ...levies.flatMap((levy) => checkLevy(`${state.code} ${levy.id}`, levy, edition.sources)),
    ...checkWageFactor(state.code, state.wageFactor),
  ];
}

/** Rules of federal levies, then state by state; there are exactly fifty-one states, each once. */
export function checkLevies(edition: Edition): string[] {
  const codes = edition.states.map((state) => state.code);
  const complete = [...codes].sort().join() === [...STATE_CODES].sort().join();
  return [
    ...(complete ? [] : ['states: not exactly the fifty-one codes, each once']),
    ...checkIds(
      'federal levies',
      edition.federal.map((levy) => levy.id),
    ),
    ...edition.federal.flatMap((levy) => checkLevy(`federal ${levy.id}`, levy, edition.sources)),
    ...edition.states.flatMap((state) => checkState(state, edition)),
  ];
}
