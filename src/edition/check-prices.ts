/** Rules of rates.json, and of the levels of pay that move its rates. */
import { checkEvidence, checkRange } from './check-rules.ts';
import { LEVELS } from './choices.ts';
import { estimatedStart } from './estimated-start.ts';
import type { Edition } from './types.ts';

/** The band and the published prices, each for a known role, and the estimates of all others. */
export function checkRates(edition: Edition): string[] {
  const known = edition.roles.map((role) => role.id);
  const published = Object.entries(edition.rates.roles);
  return [
    ...published.filter(([id]) => !known.includes(id)).map(([id]) => `rate ${id}: no such role`),
    ...[['band', edition.rates.band] as const, ...published].flatMap(([id, rate]) => [
      ...checkRange(`rate ${id}`, rate),
      ...checkEvidence(`rate ${id}`, rate, edition.sources),
    ]),
    ...checkEstimate(edition),
  ];
}

/** Every role has a published price or an estimate, and each estimate is what the rule says. */
function checkEstimate(edition: Edition): string[] {
  const { estimate, roles } = edition.rates;
  if (!estimate) return [];
  const { between, highTimes, starts } = estimate;
  const problems = checkEvidence('rate estimates', estimate, edition.sources);
  if (!(highTimes >= 1)) problems.push(`rate estimates: high is ${highTimes} times the start`);
  if (!roles[between]) return [...problems, `rate estimates: no published price of ${between}`];
  const wanted = edition.roles.filter(({ id }) => !roles[id]);
  const others = Object.keys(starts).filter((id) => !wanted.some((role) => role.id === id));
  return [
    ...problems,
    ...others.map((id) => `rate estimates: ${id} has a published price, or is no role`),
    ...wanted.flatMap((role) => {
      const start = estimatedStart(edition, role);
      return starts[role.id] === start
        ? []
        : [`rate estimates: ${role.id} starts at ${starts[role.id]} instead of ${start}`];
    }),
  ];
}

/** Levels rise from junior to lead around mid, the default itself. */
export function checkLevels({ levels }: Edition): string[] {
  if (!levels) return [];
  const ratios = LEVELS.map((level) => levels[level]);
  const rising = ratios.every((ratio, at) => ratio > 0 && ratio >= (ratios[at - 1] ?? 0));
  return [
    ...(rising ? [] : [`levels: ${ratios.join(', ')} do not rise`]),
    ...(levels.mid === 1 ? [] : [`levels: mid is ${levels.mid}, not 1`]),
  ];
}
