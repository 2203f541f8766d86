/** The scenario's place in an address; the host's own fragment and query stay byte for byte. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { type LinkPlace, linkIn, withLink } from './address.ts';

const VALUE = '1.2026-11.m24_k-abc';

describe('an address', () => {
  it.each<[string, LinkPlace, string]>([
    ['https://a.example/p', 'hash', `https://a.example/p#f5roi=${VALUE}`],
    ['https://a.example/p', 'query', `https://a.example/p?f5roi=${VALUE}`],
    ['https://a.example/p?x=%20&flag#top', 'hash', `https://a.example/p?x=%20&flag#top&f5roi=${VALUE}`],
    ['https://a.example/p?x=%20&flag#top', 'query', `https://a.example/p?x=%20&flag&f5roi=${VALUE}#top`],
    ['https://a.example/#/route?y=1', 'hash', `https://a.example/#/route?y=1&f5roi=${VALUE}`],
    ['https://a.example/#f5roi=1.old&z=2', 'hash', `https://a.example/#f5roi=${VALUE}&z=2`],
    ['https://a.example/?f5roi=1.old&z=2#top', 'hash', `https://a.example/?z=2#top&f5roi=${VALUE}`],
    ['https://a.example/#f5roi=1.old&z=2', 'query', `https://a.example/?f5roi=${VALUE}#z=2`],
    ['https://a.example/?#', 'hash', `https://a.example/?#f5roi=${VALUE}`],
    ['https://a.example/?#', 'query', `https://a.example/?f5roi=${VALUE}#`],
    ['#top', 'hash', `#top&f5roi=${VALUE}`],
    ['?x=1', 'query', `?x=1&f5roi=${VALUE}`],
  ])('%s takes the scenario into its %s', (href, place, expected) => {
    expect(withLink(href, place, VALUE)).toBe(expected);
    expect(linkIn(expected)).toBe(VALUE);
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
    expect(linkIn('https://a.example/?f5roi=query#f5roi=hash')).toBe('hash');
    expect(linkIn('https://a.example/?xf5roi=1#f5roix=2')).toBeNull();
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
