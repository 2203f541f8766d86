import type { EditionEvidence } from '../edition/pack.ts';
import type { Evidence, Source } from '../edition/types.ts';
import type { Evaluation } from './evaluation.ts';

/** An edition's facts about the default of one input. */
export interface Fact {
  readonly evidence: Pick<Evidence, 'period' | 'note' | 'validThrough'>;
  readonly sources: readonly Source[];
}

/**
 * Period, note and sources of the default at a path of the scenario (`assumptions.bonusShare`, `positions.0.baseSalary`,
 * `levies.suta.rate`); null if the edition has no default, such as for the number of people.
 */
export function factAt(
  evidence: EditionEvidence,
  { scenario }: Pick<Evaluation, 'scenario'>,
  path: string,
): Fact | null {
  const [scope, index, ...rest] = path.split('.');
  const last = rest.at(-1) ?? index;
  const fact = (of: Evidence | undefined, ...more: readonly string[]): Fact | null => {
    if (!of) return null;
    const keys = new Set([of.source, ...more]);
    return { evidence: of, sources: [...keys].flatMap((key) => evidence.sources[key] ?? []) };
  };
  if (scope === 'levies') return fact(levyAt(evidence, scenario.state, String(index)));
  if (scope === 'assumptions' || rest[0] === 'assumptions')
    return fact(evidence.assumptions.find(({ id }) => id === last));
  const role = evidence.roles.find(({ id }) => id === scenario.positions[Number(index)]?.role);
  if (last === 'weeklyRate') return fact(evidence.rates.roles[role?.id ?? ''] ?? evidence.rates.band);
  if (last === 'baseSalary') return fact(role, ...(role?.soc ? [evidence.wages.source] : []));
  return null;
}

function levyAt({ federal, states }: EditionEvidence, code: string, id: string): Evidence | undefined {
  const state = states.find((candidate) => candidate.code === code);
  return [...federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])].find(
    (levy) => levy.id === id,
  );
}
