import type { Salaries, SharedLink, SharePort } from '../app/ports.ts';
import { encodeComparison, LONG_LINK, redact, redactRemarks, withRedactionMark } from '../link/index.ts';
import { NO_REMARKS } from '../scenario/review/remarks.ts';
import { asLink, asReply } from '../scenario/review/sent.ts';
import { loadWages } from './edition.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { withMetrosFor } from './metro-loader.ts';
import { packLink } from './packing.ts';

/** Data from the page for sharing. */
interface SharingOptions {
  readonly shareUrl: (text?: string) => string;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Links to share: with salaries as the sender chose, plain or compressed. */
export function sharePort(state: ElementState, { shareUrl, emit, copy }: SharingOptions): SharePort {
  const share = async (text: string, hasShort: boolean): Promise<SharedLink> => {
    const href = shareUrl(text);
    emit('f5-roi-share');
    const copied = await copy(href);
    if (!copied) emit('f5-roi-error', 'copy-failed');
    return { href, copied, long: text.length > LONG_LINK, hasShort };
  };
  const shareEither = async (text: string, short: boolean) =>
    short
      ? share((await packLink(text)) ?? text, false)
      : share(text, text.length > LONG_LINK && (await packLink(text)) !== null);
  return {
    linkText: shareUrl,
    copyLink: async (salaries) => shareEither(await textFor(state, salaries), false),
    copyShortLink: async (salaries) => shareEither(await textFor(state, salaries), true),
    copyReply: async (short) => {
      const { edition, comparison } = state.session;
      return shareEither(encodeComparison(edition.peek(), asReply(edition.peek(), comparison.peek())), short);
    },
    qrCode: async (salaries) => {
      const { LONGEST_ON_SCREEN, qrCode } = await import('./paper/index.ts');
      const link = shareUrl(await textFor(state, salaries));
      return link.length > LONGEST_ON_SCREEN ? null : qrCode(document, link, 'The link to this comparison');
    },
  };
}

/** The link's text; leaving out a salary needs pay of the state or metro to replace it. */
async function textFor(state: ElementState, salaries: Salaries): Promise<string> {
  if (salaries === 'exact') return state.text();
  const edition = state.session.edition.peek();
  const comparison = state.session.comparison.peek();
  const whole = await withMetrosFor(edition.wages ? edition : await loadWages(edition), comparison);
  const redacted = asLink(whole, comparison).scenarios.map((scenario) => ({
    ...scenario,
    choices: redact(scenario.choices, whole, salaries),
    remarks: redactRemarks(scenario.remarks ?? NO_REMARKS, salaries),
  }));
  return withRedactionMark(encodeComparison(whole, { ...comparison, scenarios: redacted }), salaries);
}
