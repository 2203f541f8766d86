import { endingWithin } from '../edition/ending.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import type { Resolved } from '../scenario/index.ts';
import { datesInWords } from '../words/dates.ts';

/** Levies at their published rates that end while the scenario runs, in a sentence; empty if there are none. `from` is an ISO date. */
export function endingSentence(evidence: EditionEvidence, scenario: Resolved, from: string): string {
  const published = scenario.levies.filter(
    ({ id }) => scenario.provenance[`levies.${id}.rate`]?.origin === 'default',
  );
  const ending = endingWithin(
    evidence,
    { state: scenario.state, levies: published },
    scenario.horizonMonths,
    from,
  );
  if (ending.length === 0) return '';
  const named = ending
    .map(({ label, validThrough }) => `${label} (${datesInWords(validThrough)})`)
    .join(', ');
  return `In force through a day inside the horizon, later rates may differ: ${named}.`;
}
