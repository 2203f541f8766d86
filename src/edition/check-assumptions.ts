/** Rules of assumptions.json. */

import { NEUTRAL_VALUES } from '../catalogue/parts/first.ts';
import { GROUP_OF } from '../catalogue/parts/numbers.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import { checkEvidence, checkRange } from './check-rules.ts';
import { RECRUITING } from './choices.ts';
import { type AssumptionFact, type Edition, ROLE_GROUPS, type Variant } from './types.ts';

/** Rule of variants: each names at least one condition, and only conditions that exist. */
function checkVariant(where: string, variant: Variant): string[] {
  const { recruiting, groups } = variant;
  const problems = checkRange(where, variant);
  if (recruiting === undefined && groups === undefined) problems.push(`${where}: no condition`);
  if (recruiting !== undefined && !RECRUITING.includes(recruiting))
    problems.push(`${where}: unknown recruiting ${recruiting}`);
  for (const group of groups ?? [])
    if (!ROLE_GROUPS.includes(group)) problems.push(`${where}: unknown group ${group}`);
  return problems;
}

function checkAssumption(fact: AssumptionFact, sources: Edition['sources']): string[] {
  const problems = [...checkRange(fact.id, fact), ...checkEvidence(fact.id, fact, sources)];
  if (fact.group !== GROUP_OF[fact.id])
    problems.push(`${fact.id}: group ${fact.group} instead of ${GROUP_OF[fact.id]}`);
  return [
    ...problems,
    ...(fact.variants ?? []).flatMap((variant, at) => checkVariant(`${fact.id} variant ${at + 1}`, variant)),
  ];
}

/** Every assumption of the model exactly once, in the catalog's order; those added later may be missing. */
export function checkAssumptions(edition: Edition): string[] {
  const ids = edition.assumptions.map((fact) => fact.id);
  const wanted = ASSUMPTION_IDS.filter((id) => ids.includes(id) || NEUTRAL_VALUES[id] === undefined);
  return [
    ...(ids.join() === wanted.join()
      ? []
      : ['assumptions: not every id exactly once, in the order of the catalogue']),
    ...edition.assumptions.flatMap((fact) => checkAssumption(fact, edition.sources)),
  ];
}
