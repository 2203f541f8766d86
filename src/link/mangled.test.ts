/**
 * Whatever a link went through, it opens on the figures that it was made with, or something is said: every mangler on top of
 * every other, over the published links, as a message holds them and as the address bar does.
 */
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import single from '../../data/links/v1.txt?raw';
import sheets from '../../data/links/v1-sheets.txt?raw';
import { fc } from '../../tests/support/arbitraries.ts';
import { EDITIONS, editionOf as editionById } from '../../tests/support/editions.ts';
import { MANGLERS } from '../../tests/support/manglers.ts';
import { headline } from '../model/headline.ts';
import { resolve } from '../scenario/index.ts';
import { withLink } from './address.ts';
import { checkFigure } from './check-figure.ts';
import { linkIn } from './clean.ts';
import { type DecodedComparison, decodeComparison, encodeComparison } from './comparison.ts';
import { decode, editionOf } from './decode.ts';
import { encode } from './encode.ts';
import { packedBytes, textOf } from './packed.ts';

const linksIn = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')[0] as string]));

/** A comparison as it is written today: the first ones do not count their parts, so a cut between two is not seen. */
function counted(link: string): string {
  const edition = editionById(editionOf(link) as string);
  const { comparison } = decodeComparison(edition, link) as DecodedComparison;
  return encodeComparison(edition, comparison);
}

const links = [...linksIn(single), ...linksIn(sheets).map(counted)];

/** What a reader sees: each scenario's savings in cents, which is on screen, the client; or that something is said. */
function seen(text: string): string {
  const packed = packedBytes(text);
  let plain = text;
  try {
    if (packed) plain = textOf(inflateRawSync(packed));
  } catch {
    return 'said';
  }
  const named = editionOf(plain);
  const edition = EDITIONS.find(({ id }) => id === named) ?? editionById('2026-12');
  const several = decodeComparison(edition, plain);
  const each = several?.each ?? [decode(edition, plain)];
  if (each.some(({ issues }) => issues.length > 0)) return 'said';
  const figures = each.map(({ choices, check }) => {
    const savings = headline(resolve(edition, choices));
    return checkFigure(savings) === check ? `${savings.cash.savings} ${savings.full.savings}` : 'said';
  });
  if (figures.includes('said')) return 'said';
  return JSON.stringify([figures, several?.comparison.current ?? 0]);
}

/** What the page sees that is opened at this address, if it is one of the page's; a browser encodes what it cannot hold. */
function seenInPage(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.host !== 'host.example') return null;
  const text = linkIn(url.href);
  return text === null ? 'nothing' : seen(text);
}

/** An address that was cut before our key holds no link. */
const without = (text: string) => (/f[^a-z]*5[^a-z]*r[^a-z]*o[^a-z]*i/i.test(text) ? [] : ['nothing']);

const PLAIN = encode(editionById('2026-12'), {
  state: 'TX',
  horizonMonths: 24,
  positions: [{ role: 'ai-engineer', weeklyRate: 650 }],
});

/** What loses part of a link, so that all that is left is to say so. */
const LOSSY = /^cut|lost|without|within|lines of|below it/;

const spellings = (link: string) => [
  withLink('https://host.example/page', 'hash', link),
  withLink('https://host.example/page#calc', 'hash', link),
  withLink('https://host.example/page?a=b', 'query', link),
  `https://host.example/page#f5roi=${link}`,
];

describe('a link that was changed on its way', () => {
  it('has at least forty ways to be', () => {
    expect(MANGLERS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(MANGLERS)('$name: same figures or a word, on top of every other, and below', ({ mangle }) => {
    const silent: string[] = [];
    MANGLERS.forEach((other, i) => {
      for (let n = 0; n < 6; n++) {
        const link = links[(i * 37 + n * 83) % links.length] as string;
        const original = seen(link);
        const address = spellings(link)[(i + n) % 4] as string;
        const text = mangle(other.mangle(address));
        for (const now of [seen(text), seenInPage(text)])
          if (now !== null && now !== 'said' && now !== original)
            silent.push(`${other.name} ${now}: ${text.slice(0, 300)}`);
      }
    });
    expect(silent).toEqual([]);
  });

  it.each(MANGLERS.filter(({ name }) => !LOSSY.test(name)))('$name: opens all the same', ({ mangle }) => {
    for (const link of [PLAIN, links.at(-1) as string])
      for (const address of spellings(link)) {
        expect(seen(link)).not.toBe('said');
        const text = mangle(address);
        expect(seen(text), text).toBe(seen(link));
        expect([null, seen(link)], text).toContain(seenInPage(text));
      }
  });

  it('in any order, cut and broken anywhere: same figures or a word', () => {
    const change = fc.oneof(
      fc.constantFrom(...MANGLERS).map(({ mangle }) => mangle),
      fc
        .tuple(fc.nat(), fc.constantFrom('\n', ' ', '%0A', '\u00ad', '*', '\\', '=\n'))
        .map(([at, put]) => (text: string) => {
          const key = text.search(/f5roi/i) + 5;
          const place = key + (at % (text.length - key));
          return text.slice(0, place) + put + text.slice(place);
        }),
      fc.nat().map((at) => (text: string) => text.slice(0, Math.max(60, at % text.length))),
    );
    const changed = fc.record({
      link: fc.constantFrom(...links),
      spelling: fc.nat(3),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(changed, ({ link, spelling, changes }) => {
        const address = spellings(link)[spelling] as string;
        const text = changes.reduce((now, mangled) => mangled(now) || now, address);
        for (const now of [seen(text), seenInPage(text)])
          expect([null, 'said', seen(link), ...without(text)]).toContain(now);
      }),
      { numRuns: 5000 },
    );
  });
});
