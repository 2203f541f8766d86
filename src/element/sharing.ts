/** Chunk for links that need more than the text of the scenario: without salaries, as a reply, compressed. */
import type { Salaries } from '../app/ports.ts';
import { encodeComparison, withRedactionMark } from '../link/index.ts';
import { asReply } from '../scenario/review/sent.ts';
import type { ElementState } from './element-state.ts';
import { redactedComparison } from './redacted.ts';

export { packLink } from './packing.ts';

/** The link's text without its salaries, or with rounded ones. */
export async function redactedText(
  state: ElementState,
  salaries: Exclude<Salaries, 'exact'>,
): Promise<string> {
  const { whole, comparison } = await redactedComparison(state, salaries);
  return withRedactionMark(encodeComparison(whole, comparison), salaries);
}

/** The text of the reply: the proposal as it was sent, and every answer to it. */
export function replyText({ session }: ElementState): string {
  const edition = session.edition.peek();
  return encodeComparison(edition, asReply(edition, session.comparison.peek()));
}
