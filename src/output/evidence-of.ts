import type { EditionEvidence } from '../edition/pack.ts';
import type { Evidence, Source } from '../edition/types.ts';
import type { InputPath } from '../model/input.ts';
import type { Resolved } from '../scenario/index.ts';

/** The edition's evidence for the default of an input; null if it has no source, such as a headcount. */
export function evidenceOf(
  edition: EditionEvidence,
  scenario: Resolved,
  path: InputPath,
): Pick<Evidence, 'source' | 'period' | 'note'> | null {
  const [scope, at = '', key = '', own] = path.split('.');
  if (scope === 'assumptions') return assumption(edition, at);
  if (scope === 'levies') return levy(edition, scenario, at);
  if (key === 'assumptions') return assumption(edition, own ?? '');
  const roleId = scenario.positions[Number(at)]?.role ?? '';
  if (key === 'weeklyRate') return edition.rates.roles[roleId] ?? edition.rates.band;
  if (key !== 'baseSalary') return null;
  const role = edition.roles.find(({ id }) => id === roleId);
  const derived = role?.soc === null || scenario.provenance[path]?.source === role?.source;
  return (derived ? role : edition.wages) ?? null;
}

/** A source as text: "Bureau of Labor Statistics, Employment Cost Index". */
export function sourceText(source: Source | undefined): string {
  if (!source) return '';
  return source.title ? `${source.publisher}, ${source.title}` : source.publisher;
}

function assumption(edition: EditionEvidence, id: string) {
  return edition.assumptions.find((fact) => fact.id === id) ?? null;
}

function levy(edition: EditionEvidence, scenario: Resolved, id: string) {
  const state = edition.states.find(({ code }) => code === scenario.state);
  const levies = [...edition.federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])];
  return levies.find((fact) => fact.id === id) ?? null;
}
