/** Chunk for links that need more than the text of the scenario: without salaries, as a reply, compressed. */
import type { Salaries, TextKind } from '../app/ports.ts';
import { salariesIn } from '../app/widget/share/salaries.ts';
import { encodeComparison, LONG_LINK, withSurface } from '../link/index.ts';
import { asReply } from '../scenario/review/sent.ts';
import type { ElementState } from './element-state.ts';
import { packLink } from './packing.ts';
import { redactedText } from './redacted.ts';

export { redactedText };

/** The text of a long link, with what is to be said of it; compressed if that is asked for and possible. */
export async function shorterLink(
  text: string,
  short: boolean,
): Promise<{ readonly text: string; readonly long: boolean; readonly hasShort: boolean }> {
  const packed = await packLink(text);
  const made = short && packed !== null ? packed : text;
  return { text: made, long: made.length > LONG_LINK, hasShort: !short && packed !== null };
}

/** The text of the reply: the proposal as it was sent, and every answer to it. */
export async function replyText(state: ElementState): Promise<string> {
  const salaries = salariesIn(state);
  if (salaries !== 'exact') return redactedText(state, salaries, asReply);
  const edition = state.session.edition.peek();
  return encodeComparison(edition, asReply(edition, state.session.comparison.peek()));
}

/** A text with the link to all scenarios, of which `link` is the text; the summary has a form for mail, too. */
export async function textToCopy(
  kind: TextKind,
  state: ElementState,
  salaries: Salaries,
  link: string,
  shareUrl: (text: string) => string,
): Promise<{ readonly text: string; readonly html: string }> {
  if (kind === 'summary') return (await import('./exporting.ts')).summaryOf(state, shareUrl(link));
  const { textToSend } = await import('./sending.ts');
  // A mail goes to the client, who has no use for the bar of the call.
  const sent = kind === 'mail' ? withSurface(link, 'analysis') : link;
  return { text: await textToSend(kind, state, salaries, shareUrl(sent)), html: '' };
}

/** An address as a QR code; null if there is none, or it is too long for one. */
export async function linkAsCode(link: string): Promise<Element | null> {
  const { LONGEST_ON_SCREEN, qrCode } = await import('./paper/index.ts');
  return link === '' || link.length > LONGEST_ON_SCREEN
    ? null
    : qrCode(document, link, 'The link to this comparison');
}
