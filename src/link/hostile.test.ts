/** Whatever stands where a link should be does no harm, and is not taken for one. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { calculate } from '../model/calculate.ts';
import type { Results } from '../model/types.ts';
import { FIELDS, resolve, validate } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';

const edition = edition202611;

describe('10,000 random and hostile strings', () => {
  const cents = ({ cash, full }: Results) =>
    [cash.savings, full.savings].map((dollars) => Math.round(dollars * 100));

  /** Nothing is thrown, the choices are valid and can be answered. `whole`: nothing says that anything is wrong. */
  function read(text: string): { whole: boolean; cents: number[] } {
    const { choices, issues, check } = decode(edition, text);
    expect(validate(choices, edition).issues).toEqual([]);
    const results = calculate(resolve(edition, choices));
    expect(Number.isFinite(results.full.savings) && Number.isFinite(results.cash.npv)).toBe(true);
    for (const issue of issues) expect(issue.given.length).toBeLessThanOrEqual(40);
    return { whole: issues.length === 0 && check === checkFigure(results), cents: cents(results) };
  }

  const anyLink = anyChoices.map((choices) => encode(edition, choices));
  const anyBody = fc.array(
    fc.oneof(
      fc.constantFrom(
        '__proto__',
        'l-__proto__-1',
        'p-constructor',
        'p-',
        'k-',
        'sCA',
        'm',
        'm1e9',
        'h9999999',
        'r',
        '~',
        '..',
      ),
      fc
        .tuple(fc.constantFrom(...Object.values(FIELDS).map(({ code }) => code)), fc.string())
        .map((pair) => pair.join('')),
      fc.stringMatching(/^[a-z]{1,3}[-A-Z0-9.e]{0,12}$/),
    ),
    { maxLength: 40 },
  );

  it.each<[string, number, fc.Arbitrary<string>]>([
    ['random text', 2000, fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'random text behind the key',
      1500,
      fc.string({ unit: 'grapheme' }).map((text) => `f5roi=1.2026-11.${text}`),
    ],
    ['percent rubbish', 1500, fc.stringMatching(/^(%[0-9A-Fa-f]{0,2}|[a-z=&#.]){0,60}$/)],
    ['hostile pairs', 2000, anyBody.map((pairs) => `1.2026-11.${pairs.join('_')}`)],
  ])('%s: said to be no whole link', (_kind, numRuns, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        expect(read(text).whole).toBe(false);
      }),
      { numRuns },
    );
  });

  it.each<[string, fc.Arbitrary<{ link: string; damaged: string }>]>([
    [
      'cut short',
      fc
        .record({ link: anyLink, at: fc.nat() })
        .map(({ link, at }) => ({ link, damaged: link.slice(0, at % link.length) })),
    ],
    [
      'with a flipped bit',
      fc.record({ link: anyLink, at: fc.nat(), bit: fc.nat(6) }).map(({ link, at, bit }) => {
        const i = at % link.length;
        const flipped = String.fromCharCode(link.charCodeAt(i) ^ (1 << bit));
        return { link, damaged: link.slice(0, i) + flipped + link.slice(i + 1) };
      }),
    ],
  ])('a link %s says so, unless it still shows the savings that were quoted', (_how, links) => {
    fc.assert(
      fc.property(links, ({ link, damaged }) => {
        const { whole, cents: shown } = read(damaged);
        if (whole) expect(shown).toEqual(read(link).cents);
      }),
      { numRuns: 1000 },
    );
  });

  it('several keys: the last one counts, whatever stands before it', () => {
    fc.assert(
      fc.property(anyLink, anyLink, fc.string(), (first, last, text) => {
        const read = decode(edition, `https://example.com/?f5roi=${first}&f5roi=${text}#f5roi=${last}`);
        expect(read).toStrictEqual(decode(edition, last));
      }),
      { numRuns: 300 },
    );
  });

  it('newer versions and unknown editions are named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9999 }),
        fc.integer({ min: 2027, max: 9999 }),
        anyLink,
        (version, year, link) => {
          const body = link.slice('1.2026-11.'.length);
          const problems = (head: string) =>
            decode(edition, `${head}.${body}`).issues.map(({ problem }) => problem);
          expect(problems(`${version}.2026-11`)).toEqual(['newer version']);
          expect(problems(`1.${year}-11`)).toEqual(['unknown edition']);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['dots', '.'],
    ['pairs', 'p-data-entry_'],
    ['bad pairs', 'zz9_'],
    ['percent signs', '%'],
    ['escapes', '%25'],
    ['keys', 'f5roi='],
    ['digits', '9'],
    ['blanks', ' '],
    ['levies', 'l-suta-.1_'],
    ['ampersands', '&'],
    ['dashes', '-'],
  ])('a megabyte of %s', (_kind, unit) => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length));
    for (const long of [text, `1.2026-11.${text}x`, `f5roi=${text}`]) expect(read(long).whole).toBe(false);
  });
});
