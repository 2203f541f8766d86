import type { BrowserContext, Page } from 'playwright-core';
import { decode, linkIn } from '../../src/link/index.ts';
import { NEWEST } from './editions.ts';

/** An address that left a page, or is there to be followed, and how. */
export interface Outgoing {
  readonly how: 'request' | 'body' | 'referrer' | 'beacon' | 'link';
  readonly address: string;
}

/** Everything that leaves the pages of a context. */
export interface OutgoingLog {
  /** What left so far, and what the pages open now would lead to, in shadow roots and frames too. */
  all(): Promise<readonly Outgoing[]>;
  /** Those with a salary in them: its digits in any spelling, or a link that opens on it. */
  withSalary(dollars: number): Promise<readonly Outgoing[]>;
}

/**
 * Listens to a context from here on: requests, which are navigations and popups too, with body and referrer; links and forms
 * of the pages. The fragment of a page's own address is never sent and is no part of it.
 */
export function recordOutgoing(context: BrowserContext): OutgoingLog {
  const seen: Outgoing[] = [];
  context.on('request', (request) => {
    const opener = request.isNavigationRequest() ? '' : originOf(request.frame().url());
    const url = request.url();
    seen.push({ how: 'request', address: originOf(url) === opener ? url.replace(/#.*$/s, '') : url });
    const body = request.postData();
    if (body) seen.push({ how: 'body', address: body });
    const { referer } = request.headers();
    if (referer) seen.push({ how: 'referrer', address: referer });
  });
  const all = async () => [...seen, ...(await Promise.all(context.pages().map(linksOn))).flat()];
  return {
    all,
    withSalary: async (dollars) => (await all()).filter(({ address }) => holds(address, dollars)),
  };
}

/** True if somebody who gets the address can read the salary from it. */
export function holds(address: string, dollars: number): boolean {
  const digits = String(dollars);
  const spellings = [digits, dollars.toLocaleString('en-US'), `${dollars / 1000}k`];
  return readings(address).some((text) => {
    if (spellings.some((spelling) => text.includes(spelling))) return true;
    const link = linkIn(text);
    if (link === null) return false;
    const { positions } = decode(NEWEST, link).choices;
    return positions.some(({ baseSalary }) => baseSalary === dollars);
  });
}

/** The address, and what it says once its encoding is taken off: links stand encoded in addresses that stand encoded. */
function readings(address: string): readonly string[] {
  const texts = [address];
  for (let i = 0; i < 4; i++) {
    try {
      texts.push(decodeURIComponent((texts.at(-1) ?? '').replaceAll('+', ' ')));
    } catch {
      break;
    }
  }
  return [...new Set(texts)];
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

async function linksOn(page: Page): Promise<Outgoing[]> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const addresses: string[] = [];
          const own = (url: string) => (url.startsWith(location.href.replace(/#.*$/s, '')) ? '' : url);
          const look = (root: Document | ShadowRoot) => {
            for (const element of root.querySelectorAll('*')) {
              for (const name of ['href', 'src', 'action', 'formaction', 'data', 'ping', 'srcset']) {
                const value = element.getAttribute(name);
                if (value) addresses.push(new URL(value, document.baseURI).href);
              }
              if (element.shadowRoot) look(element.shadowRoot);
            }
          };
          look(document);
          return addresses.map(own).filter((address) => address !== '');
        })
        .catch(() => []),
    ),
  );
  return found.flat().map((address) => ({ how: 'link', address }));
}
