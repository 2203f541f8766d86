/** Chunk for links that need more than the text of the scenario: without salaries, as a reply, compressed. */
import type { Salaries } from '../app/ports.ts';
import { encodeComparison, redact, redactRemarks, withRedactionMark } from '../link/index.ts';
import { NO_REMARKS } from '../scenario/review/remarks.ts';
import { asLink, asReply } from '../scenario/review/sent.ts';
import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';
import { withMetrosFor } from './metro-loader.ts';

export { packLink } from './packing.ts';

/** The link's text without its salaries, or with rounded ones; to leave one out, pay of the state or metro replaces it. */
export async function redactedText(
  { session }: ElementState,
  salaries: Exclude<Salaries, 'exact'>,
): Promise<string> {
  const edition = session.edition.peek();
  const comparison = session.comparison.peek();
  const whole = await withMetrosFor(edition.wages ? edition : await loadWages(edition), comparison);
  const redacted = asLink(whole, comparison).scenarios.map((scenario) => ({
    ...scenario,
    choices: redact(scenario.choices, whole, salaries),
    remarks: redactRemarks(scenario.remarks ?? NO_REMARKS, salaries),
  }));
  return withRedactionMark(encodeComparison(whole, { ...comparison, scenarios: redacted }), salaries);
}

/** The text of the reply: the proposal as it was sent, and every answer to it. */
export function replyText({ session }: ElementState): string {
  const edition = session.edition.peek();
  return encodeComparison(edition, asReply(edition, session.comparison.peek()));
}
