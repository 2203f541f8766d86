import type { Salaries } from '../app/ports.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { redact, redactRemarks } from '../link/index.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { NO_REMARKS } from '../scenario/review/remarks.ts';
import { asLink } from '../scenario/review/sent.ts';
import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';
import { withMetrosFor } from './metro-loader.ts';

/**
 * What a link with these salaries opens, and the edition with all that it needs; to leave a salary out, pay of the state
 * or metro replaces it.
 */
export async function redactedComparison(
  { session }: ElementState,
  salaries: Salaries,
): Promise<{ readonly whole: EditionFigures; readonly comparison: Comparison }> {
  const edition = session.edition.peek();
  const comparison = session.comparison.peek();
  const whole = await withMetrosFor(edition.wages ? edition : await loadWages(edition), comparison);
  const scenarios = asLink(whole, comparison).scenarios.map((scenario) => ({
    ...scenario,
    choices: redact(scenario.choices, whole, salaries),
    remarks: redactRemarks(scenario.remarks ?? NO_REMARKS, salaries),
  }));
  return { whole, comparison: { ...comparison, scenarios } };
}
