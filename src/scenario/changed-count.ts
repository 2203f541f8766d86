import type { EditionFigures } from '../edition/figures.ts';
import type { Evaluation } from './evaluation.ts';

/** Number of assumptions and levies that were changed from their defaults, the way of recruiting included. */
export function changedCount({ scenario }: Evaluation, edition: EditionFigures): number {
  const changed = Object.entries(scenario.provenance).filter(
    ([path, { origin }]) => origin === 'chosen' && /(assumptions|levies)\./.test(path),
  );
  return changed.length + (scenario.recruiting === edition.defaults.recruiting ? 0 : 1);
}
