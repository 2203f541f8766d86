import type { Salaries, SharedLink, SharePort } from '../app/ports.ts';
import { salariesIn } from '../app/widget/share/salaries.ts';
import { LONG_LINK } from '../link/index.ts';
import type { ElementState } from './element-state.ts';
import type { SharingOptions } from './sharing.ts';

/** Links to share: with salaries as the sender chose, plain or compressed. What is seldom needed loads then. */
export function sharePort(
  state: ElementState,
  { shareUrl, fromHere, emit, copy }: SharingOptions,
): SharePort & {
  /** The text of the link with salaries as chosen; null while it is being made without them. */
  textNow(): string | null;
} {
  const more = () => import('./sharing.ts');
  const textFor = async (salaries: Salaries) =>
    fromHere(salaries === 'exact' ? state.text() : await (await more()).redactedText(state, salaries));
  const share = async (text: string, hasShort: boolean): Promise<SharedLink> => {
    const href = shareUrl(text);
    emit('f5-roi-share');
    const copied = await copy(href);
    if (!copied) emit('f5-roi-error', 'copy-failed');
    return { href, copied, long: text.length > LONG_LINK, hasShort };
  };
  const shareEither = async (text: string, short: boolean) => {
    if (!short && text.length <= LONG_LINK) return share(text, false);
    const packed = await (await more()).packLink(text);
    return short ? share(packed ?? text, false) : share(text, packed !== null);
  };
  let loaded: Awaited<ReturnType<typeof more>> | null = null;
  return {
    textNow: () => {
      const salaries = salariesIn(state);
      if (salaries === 'exact') return state.text();
      more().then(
        (module) => {
          loaded = module;
          loaded.readyText(state, salaries);
        },
        () => {},
      );
      return loaded?.readyText(state, salaries) ?? null;
    },
    linkText: async () => shareUrl(await textFor(salariesIn(state))),
    copyLink: async (salaries) => shareEither(await textFor(salaries), false),
    copyShortLink: async (salaries) => shareEither(await textFor(salaries), true),
    copyReply: async (short) => shareEither(fromHere(await (await more()).replyText(state)), short),
    copyText: async (kind, salaries) =>
      (await more()).copyText(state, { shareUrl, copy, emit }, kind, salaries, await textFor(salaries)),
    qrCode: async (salaries) => {
      const text = await textFor(salaries);
      return (await more()).linkAsCode(shareUrl(text));
    },
  };
}
