/** Chunk for links that need more than the text of the scenario: without salaries, as a reply, compressed. */
import type { Salaries, TextKind } from '../app/ports.ts';
import { salariesIn } from '../app/widget/share/salaries.ts';
import { encodeComparison, withSurface } from '../link/index.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { asReply } from '../scenario/review/sent.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { redactedText } from './redacted.ts';

export { packLink } from './packing.ts';
export { redactedText };

/** Data from the page for sharing. */
export interface SharingOptions {
  readonly shareUrl: (text: string) => string;
  /** A link's text with the surface that it is sent from. */
  readonly fromHere: (text: string) => string;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

const MADE = new WeakMap<Comparison, Partial<Record<Salaries, string>>>();

/** The same text where it cannot be waited for; null until it is made. */
export function readyText(state: ElementState, salaries: Exclude<Salaries, 'exact'>): string | null {
  const of = state.session.comparison.peek();
  const made = MADE.get(of);
  if (made?.[salaries] === undefined)
    redactedText(state, salaries).then(
      (text) => MADE.set(of, { ...MADE.get(of), [salaries]: text }),
      () => {},
    );
  return made?.[salaries] ?? null;
}

/** The text of the reply: the proposal as it was sent, and every answer to it. */
export async function replyText(state: ElementState): Promise<string> {
  const salaries = salariesIn(state);
  if (salaries !== 'exact') return redactedText(state, salaries, asReply);
  const edition = state.session.edition.peek();
  return encodeComparison(edition, asReply(edition, state.session.comparison.peek()));
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

/** An address as a QR code; null if it is too long for one. */
export async function linkAsCode(link: string): Promise<Element | null> {
  const { LONGEST_ON_SCREEN, qrCode } = await import('./paper/index.ts');
  return link.length > LONGEST_ON_SCREEN ? null : qrCode(document, link, 'The link to this comparison');
}
