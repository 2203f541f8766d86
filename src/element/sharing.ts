import type { Salaries, SharedLink, Surroundings } from '../app/calculator.ts';
import { encodeSheet, LONG_LINK, redact, redactRemarks, withRedactionMark } from '../link/index.ts';
import { NO_REMARKS } from '../scenario/review/remarks.ts';
import type { Core } from './core.ts';
import { loadWages } from './edition.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { packLink } from './packing.ts';

/** What sharing needs of the page. */
export interface SharingOptions {
  readonly shareUrl: (text?: string) => string;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Links as they are handed out: with salaries as the sender wants them told, plain or compressed. */
export function sharing(
  core: Core,
  options: SharingOptions,
): Pick<Surroundings, 'copyLink' | 'copyShortLink' | 'qrCode'> {
  const { shareUrl, emit, copy } = options;
  const share = async (text: string, hasShort: boolean): Promise<SharedLink> => {
    const href = shareUrl(text);
    emit('f5-roi-share');
    const copied = await copy(href);
    if (!copied) emit('f5-roi-error', 'copy-failed');
    return { href, copied, long: text.length > LONG_LINK, hasShort };
  };
  return {
    copyLink: async (salaries) => {
      const text = await textFor(core, salaries);
      return share(text, text.length > LONG_LINK && (await packLink(text)) !== null);
    },
    copyShortLink: async (salaries) => {
      const text = await textFor(core, salaries);
      return share((await packLink(text)) ?? text, false);
    },
    qrCode: async (salaries) => {
      const { LONGEST_ON_SCREEN, qrCode } = await import('./paper/index.ts');
      const link = shareUrl(await textFor(core, salaries));
      return link.length > LONGEST_ON_SCREEN ? null : qrCode(document, link, 'The link to this comparison');
    },
  };
}

/** The link's text; a salary that is left out needs state pay in its place. */
async function textFor(core: Core, salaries: Salaries): Promise<string> {
  if (salaries === 'exact') return core.text();
  const edition = core.session.edition.peek();
  const whole = edition.wages ? edition : await loadWages(edition);
  const sheet = core.session.sheet.peek();
  const told = sheet.scenarios.map((scenario) => ({
    ...scenario,
    choices: redact(scenario.choices, whole, salaries),
    remarks: redactRemarks(scenario.remarks ?? NO_REMARKS, salaries),
  }));
  return withRedactionMark(encodeSheet(whole, { ...sheet, scenarios: told }), salaries);
}
