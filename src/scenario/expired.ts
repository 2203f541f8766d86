import type { EditionEvidence } from '../edition/pack.ts';
import type { LevyFact } from '../edition/types.ts';
import { headline } from '../model/headline.ts';
import type { Evaluation } from './evaluation.ts';

/** A statutory figure past its last day in force, with its effect on the full saving, in dollars. */
export interface ExpiredFigure {
  readonly label: string;
  readonly validThrough: string;
  readonly effect: number;
}

/** The levies of an answer, at their published rates, that were in force through a day before `today` (ISO dates). */
export function expiredFigures(
  { federal, states }: EditionEvidence,
  { scenario }: Evaluation,
  today: string,
): readonly ExpiredFigure[] {
  const state = states.find(({ code }) => code === scenario.state);
  const facts = [
    ...federal,
    ...(state?.levies ?? []),
    ...(state?.optionalLevies ?? []),
  ] as readonly LevyFact[];
  const { full } = headline(scenario);
  return facts.flatMap(({ id, label, validThrough }) => {
    const used = scenario.levies.some((levy) => levy.id === id);
    const published = scenario.provenance[`levies.${id}.rate`]?.origin === 'default';
    if (!used || !published || validThrough === null || validThrough >= today) return [];
    const without = headline({ ...scenario, levies: scenario.levies.filter((levy) => levy.id !== id) });
    return [{ label, validThrough, effect: full.savings - without.full.savings }];
  });
}
