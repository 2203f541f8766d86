/** Chunk for links that need more than the text of the scenario: without salaries, as a reply, compressed. */
import type { Salaries, TextKind } from '../app/ports.ts';
import { encodeComparison, withRedactionMark, withSurface } from '../link/index.ts';
import { asReply } from '../scenario/review/sent.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { redactedComparison } from './redacted.ts';

export { packLink } from './packing.ts';

/** Data from the page for sharing. */
export interface SharingOptions {
  readonly shareUrl: (text: string) => string;
  /** A link's text with the surface that it is sent from. */
  readonly fromHere: (text: string) => string;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

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

/** Copies a text with the link to all scenarios. */
export async function copyText(
  state: ElementState,
  { shareUrl, copy, emit }: Omit<SharingOptions, 'fromHere'>,
  kind: TextKind,
  salaries: Salaries,
  scenarios: string,
): Promise<{ readonly text: string; readonly copied: boolean }> {
  const { textToSend } = await import('./sending.ts');
  // A mail goes to the client, who has no use for the bar of the call.
  const link = shareUrl(kind === 'mail' ? withSurface(scenarios, 'analysis') : scenarios);
  const text = await textToSend(kind, state, salaries, link);
  emit('f5-roi-share');
  const copied = await copy(text);
  if (!copied) emit('f5-roi-error', 'copy-failed');
  return { text, copied };
}

/** An address as a QR code; null if there is none, or it is too long for one. */
export async function linkAsCode(link: string): Promise<Element | null> {
  const { LONGEST_ON_SCREEN, qrCode } = await import('./paper/index.ts');
  return link === '' || link.length > LONGEST_ON_SCREEN
    ? null
    : qrCode(document, link, 'The link to this comparison');
}
