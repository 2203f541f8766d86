import type { Salaries, SharedLink, SharePort } from '../app/ports.ts';
import { salariesIn } from '../app/widget/share/salaries.ts';
import { LONG_LINK } from '../link/index.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';

/** Data from the page for sharing. */
interface SharingOptions {
  readonly shareUrl: (text: string) => string;
  /** A link's text with the surface that it is sent from. */
  readonly fromHere: (text: string) => string;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  readonly copy: (text: Promise<string>, html?: Promise<string>) => Promise<boolean>;
}

/**
 * Links to share: with salaries as the sender chose, plain or compressed. What is seldom needed loads then, so each copy
 * begins before its text is there.
 */
export function sharePort(
  state: ElementState,
  { shareUrl, fromHere, emit, copy }: SharingOptions,
): SharePort {
  const more = () => import('./sharing.ts');
  const textFor = async (salaries: Salaries) =>
    fromHere(salaries === 'exact' ? state.text() : await (await more()).redactedText(state, salaries));
  const hand = async (text: Promise<string>, html?: Promise<string>) => {
    const copied = await copy(text, html);
    if (copied || !html) emit(html ? 'f5-roi-export' : 'f5-roi-share');
    if (!copied) emit('f5-roi-error', 'copy-failed');
    return copied;
  };
  const share = async (made: Promise<string>, short: boolean): Promise<SharedLink> => {
    if (shareUrl(state.text()) === '') return { href: '', copied: false };
    const link = made.then(async (text) =>
      short || text.length > LONG_LINK ? (await more()).shorterLink(text, short) : { text },
    );
    const href = link.then(({ text }) => shareUrl(text));
    return { copied: await hand(href), href: await href, ...(await link) };
  };
  return {
    linkText: async () => shareUrl(await textFor(salariesIn(state))),
    copyLink: (salaries) => share(textFor(salaries), false),
    copyShortLink: (salaries) => share(textFor(salaries), true),
    copyReply: (short) =>
      share(
        more().then(async ({ replyText }) => fromHere(await replyText(state))),
        short,
      ),
    copyText: async (kind, salaries) => {
      const made = textFor(salaries).then(async (link) =>
        (await more()).textToCopy(kind, state, salaries, link, shareUrl),
      );
      const form = (which: 'text' | 'html') => made.then((written) => written[which]);
      const copied = await hand(form('text'), kind === 'summary' ? form('html') : undefined);
      return { copied, ...(await made) };
    },
    qrCode: async (salaries) => {
      const text = await textFor(salaries);
      return (await more()).linkAsCode(shareUrl(text));
    },
  };
}
