import type { Salaries } from '../app/ports.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { encodeComparison, redact, redactRemarks, withRedactionMark } from '../link/index.ts';
import type { Comparison, NamedScenario } from '../scenario/comparison.ts';
import { NO_REMARKS } from '../scenario/review/remarks.ts';
import { asLink } from '../scenario/review/sent.ts';
import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';
import { withMetrosFor } from './metro-loader.ts';

/** Scenarios as they leave, and the edition with all that they need. */
export interface Outgoing {
  readonly whole: EditionFigures;
  readonly comparison: Comparison;
}

/**
 * The scenarios with these salaries, `as` a link, a reply, or as they are. To leave a salary out, pay of the state or metro
 * replaces it. Rejects if that does not load.
 */
export async function redactedComparison(
  { session }: ElementState,
  salaries: Salaries,
  as: (edition: EditionFigures, comparison: Comparison) => Comparison = asLink,
): Promise<Outgoing> {
  const edition = session.edition.peek();
  const comparison = session.comparison.peek();
  const whole = await withMetrosFor(edition.wages ? edition : await loadWages(edition), comparison);
  const redacted = <T extends NamedScenario>(scenario: T): T => ({
    ...scenario,
    choices: redact(scenario.choices, whole, salaries),
    remarks: redactRemarks(scenario.remarks ?? NO_REMARKS, salaries),
  });
  const scenarios = as(whole, comparison).scenarios.map((scenario) => ({
    ...redacted(scenario),
    sent: scenario.sent && redacted(scenario.sent),
  }));
  return { whole, comparison: { ...comparison, scenarios } };
}

/** The link's text with these salaries; a link or a reply. */
export async function redactedText(
  state: ElementState,
  salaries: Salaries,
  as: typeof asLink = asLink,
): Promise<string> {
  const { whole, comparison } = await redactedComparison(state, salaries, as);
  return withRedactionMark(encodeComparison(whole, comparison), salaries);
}
