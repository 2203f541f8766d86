/** The scenario's place in an address; the host's own fragment and query stay byte for byte. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { type LinkPlace, seemsLinked, withLink } from './address.ts';
import { linkIn } from './clean.ts';
import { partIn } from './link-in.ts';

const VALUE = '1.2026-11.m24_k-abc';
const OURS = 'f5roi-1__2026-11__m24_k-abc';

describe('an address', () => {
  it.each<[string, LinkPlace, string]>([
    ['https://a.example/p', 'hash', `https://a.example/p#${OURS}`],
    ['https://a.example/#f5roi-z1__a-b__z', 'hash', `https://a.example/#${OURS}`],
    ['https://a.example/p', 'query', `https://a.example/p?f5roi=${VALUE}`],
    ['https://a.example/p?x=%20&flag#top', 'hash', `https://a.example/p?x=%20&flag#top,${OURS}`],
    ['https://a.example/p?x=%20&flag#top', 'query', `https://a.example/p?x=%20&flag&f5roi=${VALUE}#top`],
    ['https://a.example/#/route?y=1', 'hash', `https://a.example/#/route?y=1&${OURS}`],
    ['https://a.example/#/route', 'hash', `https://a.example/#/route?${OURS}`],
    ['https://a.example/#!/route', 'hash', `https://a.example/#!/route?${OURS}`],
    ['https://a.example/#x=1', 'hash', `https://a.example/#x=1&${OURS}`],
    ['https://a.example/#f5roi=1.old&z=2', 'hash', `https://a.example/#${OURS}&z=2`],
    ['https://a.example/#F5Roi=1.old', 'hash', `https://a.example/#${OURS}`],
    ['https://a.example/#calc&f5roi=1.old', 'hash', `https://a.example/#calc,${OURS}`],
    ['https://a.example/#/route/f5roi=1.old', 'hash', `https://a.example/#/route?${OURS}`],
    ['https://a.example/#f5roi-calculator', 'hash', `https://a.example/#f5roi-calculator,${OURS}`],
    ['https://a.example/?f5roi=1.old&z=2#top', 'hash', `https://a.example/?z=2#top,${OURS}`],
    ['https://a.example/#f5roi=1.old&z=2', 'query', `https://a.example/?f5roi=${VALUE}#z=2`],
    ['https://a.example/?#', 'hash', `https://a.example/?#${OURS}`],
    ['https://a.example/?#', 'query', `https://a.example/?f5roi=${VALUE}#`],
    ['#top', 'hash', `#top,${OURS}`],
    ['?x=1', 'query', `?x=1&f5roi=${VALUE}`],
  ])('%s takes the scenario into its %s', (href, place, expected) => {
    expect(withLink(href, place, VALUE)).toBe(expected);
    expect(linkIn(expected)).toBe(VALUE);
    expect(seemsLinked(expected)).toBe(true);
  });

  it('knows a compressed link in every spelling, and any letters in it', () => {
    const packed = 'z1.__a_-b__.z';
    for (const place of ['hash', 'query'] as const) {
      const href = withLink('https://a.example/', place, packed);
      expect([seemsLinked(href), linkIn(href)]).toEqual([true, packed]);
    }
  });

  it.each([
    `https://a.example/?page=2&amp;f5roi=${VALUE}`,
    `https://a.example/#pricing&amp;f5roi=${VALUE}`,
    `https://a.example/#f5roi%3D${VALUE}`,
    `https://a.example/#pricing%26f5roi%3d${VALUE}`,
    `https://a.example/?utm_source=x&f5roi=${VALUE}&utm_medium=y#top`,
  ])('%s still has its scenario, and gives it up', (href) => {
    expect(linkIn(href)).toBe(VALUE);
    expect(linkIn(withLink(href, 'hash', null))).toBeNull();
    expect(withLink(href, 'hash', null)).not.toContain('&amp');
  });

  it('of both places, the fragment counts', () => {
    const both = 'https://a.example/?f5roi=query#f5roi=hash';
    expect([linkIn(both), partIn(new URL(both))]).toEqual(['hash', 'hash']);
    expect(partIn(new URL('https://a.example/?f5roi=query#top'))).toBe('query');
  });

  it.each([
    'https://a.example/',
    'https://a.example/f5roi/page',
    'https://a.example/f5roi-calculator.html?x=1#y',
    'https://a.example/?xf5roi=1#f5roix=2',
    'https://a.example/?utm_campaign=f5roi',
    'https://a.example/?utm_campaign=f5roi-launch#plans',
  ])('%s holds no link', (href) => {
    expect(linkIn(href)).toBeNull();
    expect(partIn(new URL(href))).toBeNull();
    expect(seemsLinked(href)).toBe(false);
  });

  it.each(['#f5roi', '#f5roi=', '?f5roi&x=1', '#!F5ROI', '#f5roi:1', '#x&f5roi=garbage', '?a=b%23f5roi%3D'])(
    'that holds our key and no more, %s, holds a link that cannot be read',
    (part) => {
      expect(linkIn(`https://a.example/page${part}`)).not.toBeNull();
    },
  );

  it('has a fragment of selectors alone, for pages that look up theirs', () => {
    const comparison = `${VALUE}~r700_k-1~2-Acme_20_26_20Co-x-z~A-b0.c.Per_20HR-us_2ebasePay.y-z`;
    for (const own of ['', '#calc'])
      for (const text of [VALUE, comparison, 'z1.a-_b__c--d.z']) {
        const { hash } = new URL(withLink(`https://a.example/${own}`, 'hash', text));
        for (const selector of hash.split(',')) expect(selector).toMatch(/^#?[a-z][\w-]*$/);
        expect(linkIn(`https://a.example/${hash}`)).toBe(text);
      }
  });

  it('is the same again, byte for byte, once the scenario is taken out', () => {
    const part = fc
      .stringMatching(/^[a-z0-9%+=&;/?:@!$'()*,._~-]{1,20}$/)
      .filter((text) => !text.includes('f5roi='));
    const address = fc
      .record({ query: fc.option(part), hash: fc.option(part) })
      .map(
        ({ query, hash }) =>
          `https://a.example/p${query === null ? '' : `?${query}`}${hash === null ? '' : `#${hash}`}`,
      );
    fc.assert(
      fc.property(address, fc.constantFrom<LinkPlace>('hash', 'query'), (href, place) => {
        const linked = withLink(href, place, VALUE);
        expect(linkIn(linked)).toBe(VALUE);
        expect(withLink(linked, place, VALUE)).toBe(linked);
        expect(withLink(linked, place, null)).toBe(href);
      }),
      { numRuns: 500 },
    );
  });
});
