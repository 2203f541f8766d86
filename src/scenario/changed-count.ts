import type { EditionFigures } from '../edition/figures.ts';
import { employeesDefault } from './defaults.ts';
import type { Evaluation } from './evaluation.ts';

/** Number of assumptions and levies that were changed from their defaults, with the way of recruiting and the company's size. */
export function changedCount({ scenario }: Evaluation, edition: EditionFigures): number {
  const changed = Object.entries(scenario.provenance).filter(
    ([path, { origin }]) => origin === 'chosen' && /(assumptions|levies)\./.test(path),
  );
  const size = scenario.employees ?? null;
  return (
    changed.length +
    (scenario.recruiting === edition.defaults.recruiting ? 0 : 1) +
    (size === employeesDefault(edition) ? 0 : 1)
  );
}
