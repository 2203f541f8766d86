import type { EditionFigures } from '../edition/figures.ts';
import type { Evaluation } from './evaluation.ts';

/** Number of assumptions and levies that were changed from their defaults, with the way of recruiting and the company's size. */
export function changedCount({ scenario }: Evaluation, edition: EditionFigures): number {
  const changed = Object.entries(scenario.provenance).filter(
    ([path, { origin }]) => origin === 'chosen' && /(assumptions|levies)\./.test(path),
  );
  return (
    changed.length +
    (scenario.recruiting === edition.defaults.recruiting ? 0 : 1) +
    (scenario.employees === edition.defaults.employees ? 0 : 1)
  );
}
