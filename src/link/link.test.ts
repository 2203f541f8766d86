/** A link opens on the scenario it was made of, and whatever else comes in does no harm. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/arbitraries.ts';
import { edition202611 } from '../../tests/editions.ts';
import { calculate } from '../model/calculate.ts';
import type { Results } from '../model/types.ts';
import { ASSUMPTION_KEYS, type Choices, FIELDS, resolve, validate } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { cleanLink } from './clean.ts';
import { decode, editionOf } from './decode.ts';
import { encode } from './encode.ts';

const edition = edition202611;
const PLAIN: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

function figureOf(choices: Choices): string {
  return checkFigure(calculate(resolve(edition, choices)));
}

describe('a link', () => {
  it('of the edition’s own scenario is its edition and its check figure', () => {
    expect(encode(edition, PLAIN)).toMatch(/^1\.2026-11\.k-[a-z0-9]{1,7}$/);
  });

  it('holds what was changed, in the catalogue’s order', () => {
    const choices: Choices = {
      state: 'NY',
      horizonMonths: 24,
      recruiting: 'agency',
      positions: [
        { role: 'data-entry', headcount: 3, weeklyRate: 650, assumptions: { rampMonths: 2 } },
        { role: 'paralegal' },
      ],
      assumptions: { discountRate: 0.08, annualRaise: 0.03 },
      levies: { mtaPayrollTax: 0.00895, suta: 0.012 },
    };
    const [head, body] = [encode(edition, choices).slice(0, 10), encode(edition, choices).slice(10)];
    expect(head).toBe('1.2026-11.');
    expect(body.split('_').slice(0, -1)).toEqual(
      'sNY m24 c-agency l-suta-.012 l-mtaPayrollTax-.00895 ar.03 di.08 p-data-entry h3 r650 ra2 p-paralegal'.split(
        ' ',
      ),
    );
  });

  it('a single position of the default role is not named', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', headcount: 3, baseSalary: 165_000 }] };
    expect(encode(edition, choices)).toMatch(/^1\.2026-11\.h3_b165000_k-\w+$/);
  });

  it('names its edition before anything else is read', () => {
    expect(editionOf('https://example.com/#f5roi=1.2031-02.m24_k-1')).toBe('2031-02');
    expect(editionOf('hello')).toBeNull();
  });

  it('decodes to the scenario it was made of, without issues, with its check figure', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { choices: read, issues, check, edition: on } = decode(edition, encode(edition, choices));
        expect(issues).toEqual([]);
        expect(on).toBe('2026-11');
        expect(resolve(edition, read)).toStrictEqual(resolve(edition, choices));
        expect(check).toBe(figureOf(choices));
      }),
      { numRuns: 300 },
    );
  });

  it('is made again, letter by letter, from what it decodes to', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const link = encode(edition, choices);
        expect(encode(edition, decode(edition, link).choices)).toBe(link);
      }),
      { numRuns: 300 },
    );
  });

  it('is one for one scenario: choices that resolve alike give the same text', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const spelledOut = validate(resolve(edition, choices), edition).choices;
        expect(encode(edition, spelledOut)).toBe(encode(edition, choices));
      }),
      { numRuns: 300 },
    );
  });

  it('differs where the scenario differs', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (one, other) => {
        fc.pre(JSON.stringify(resolve(edition, one)) !== JSON.stringify(resolve(edition, other)));
        expect(encode(edition, one)).not.toBe(encode(edition, other));
      }),
    );
  });

  it('needs no percent-encoding: unreserved characters only', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(encode(edition, choices)).toMatch(/^[A-Za-z0-9\-._~]+$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('its length, for twelve positions', () => {
  /** The longest role ids, each with everything typed. */
  const positions = [...edition.roles]
    .sort((a, b) => b.id.length - a.id.length)
    .slice(0, 12)
    .map(({ id }) => ({ role: id, headcount: 125, weeklyRate: 1187.5, baseSalary: 187_250 }));
  const overrides = (count: number) =>
    Object.fromEntries(
      ASSUMPTION_KEYS.slice(-1 - count, -1).map((id) => [id, FIELDS[id].max >= 12.25 ? 12.25 : 0.1234]),
    );

  it('with ten overrides in all: at most 1,500 characters', () => {
    const choices = {
      state: 'NY',
      horizonMonths: 36,
      recruiting: 'agency',
      positions,
      assumptions: overrides(10),
    } as const;
    expect(encode(edition, choices).length).toBeLessThanOrEqual(1500);
  });

  it('with ten overrides in every one of them, of up to five characters: still at most 2,000', () => {
    const own = positions.map((position) => ({ ...position, assumptions: overrides(10) }));
    const choices = { state: 'NY', horizonMonths: 36, recruiting: 'agency', positions: own } as const;
    expect(encode(edition, choices).length).toBeLessThanOrEqual(2000);
  });
});

describe('a link that went through mail and chat', () => {
  const choices: Choices = {
    state: 'TX',
    horizonMonths: 24,
    positions: [
      { role: 'data-entry', weeklyRate: 650 },
      { role: 'paralegal', headcount: 2 },
    ],
    assumptions: { rampMonths: 2.5 },
  };
  const value = encode(edition, choices);
  const url = `https://example.com/costs?page=2#f5roi=${value}`;
  const percent = (text: string) =>
    [...text].map((character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

  it.each([
    ['as it was', value],
    ['as an address', url],
    ['in the query, before a fragment', `https://example.com/?f5roi=${value}#prices`],
    ['with other parameters behind it', `${url}&utm_source=mail&x=1`],
    ['with `&amp;`', `${url}&amp;utm_source=mail`],
    ['broken into lines', url.replace(/(.{40})/g, '$1\r\n')],
    ['broken into indented lines', url.replace(/(.{40})/g, '$1\n    ')],
    ['with spaces around it', `  ${url}\t`],
    ['with a zero-width space and soft hyphens in it', url.replace(/(.{30})/g, '$1\u200b\u00ad')],
    ['at the end of a sentence', `${url}.`],
    ['in brackets', `(${url})`],
    ['in angle brackets', `<${url}>`],
    ['in quotes', `“${url}”,`],
    ['in quotes, without its address', `"${value}".`],
    ['as a Markdown link', `[our figures](${url})!`],
    ['percent-encoded throughout', percent(url)],
    ['percent-encoded in small part', url.replaceAll('.', '%2E').replaceAll('_', '%5f').replace('=', '%3D')],
    [
      'percent-encoded beside a stray %',
      `https://example.com/?off=20%&f5roi=${value.replaceAll('_', '%5F')}`,
    ],
    ['wrapped by a mail filter', `https://safe.example/?url=${encodeURIComponent(url)}&data=05%7C01`],
    [
      'wrapped twice',
      `https://a.example/?u=${encodeURIComponent(`https://b.example/?u=${encodeURIComponent(url)}&q=1`)}`,
    ],
  ])('%s', (_how, text) => {
    expect(cleanLink(text)).toBe(value);
    const decoded = decode(edition, text);
    expect(decoded).toMatchObject({ issues: [], check: figureOf(choices) });
    expect(resolve(edition, decoded.choices)).toStrictEqual(resolve(edition, choices));
  });

  it('of several keys in one address, the last counts', () => {
    expect(cleanLink(`https://example.com/?f5roi=1.2020-01.m6#f5roi=${value}`)).toBe(value);
  });
});

describe('a damaged link', () => {
  const keep = (body: string) => decode(edition, `1.2026-11.${body}`);

  it.each([
    ['an unknown pair', 'm24_zz9_k-1', { path: 'zz9', problem: 'unknown', given: 'zz9' }],
    [
      'a number that is none',
      'm24_r6x0_k-1',
      { path: 'positions.0.weeklyRate', problem: 'not a number', given: '6x0' },
    ],
    [
      'a negative number',
      'm24_r-600_k-1',
      { path: 'positions.0.weeklyRate', problem: 'not a number', given: '-600' },
    ],
    [
      'a levy’s rate that is none',
      'm24_l-suta-.0x_k-1',
      { path: 'levies.suta', problem: 'not a number', given: '.0x' },
    ],
    [
      'a number out of bounds',
      'm24_r1e-9_k-1',
      { path: 'positions.0.weeklyRate', problem: 'too small', given: '1e-9' },
    ],
    ['an unknown state', 'm24_sZZ_k-1', { path: 'state', problem: 'unknown', given: 'ZZ' }],
    ['an unknown recruiting', 'm24_c-magic_k-1', { path: 'recruiting', problem: 'unknown', given: 'magic' }],
    ['an unknown levy', 'm24_l-window-.1_k-1', { path: 'levies.window', problem: 'unknown', given: '0.1' }],
    ['no check figure', 'm24', { path: '', problem: 'no check figure', given: '' }],
  ])('%s is named, and the rest is kept', (_what, body, issue) => {
    const { choices, issues } = keep(body);
    expect(issues).toEqual([issue]);
    expect(choices).toEqual({ ...PLAIN, horizonMonths: 24 });
  });

  it('seats that belong to no role are named once a role is named', () => {
    const { choices, issues } = keep('h3_p-paralegal_k-1');
    expect(choices.positions).toEqual([{ role: 'paralegal' }]);
    expect(issues).toEqual([{ path: 'headcount', problem: 'unknown', given: '3' }]);
  });

  it('a version of the future is not guessed at', () => {
    expect(decode(edition, '2.2026-11.m24_k-1')).toEqual({
      choices: PLAIN,
      edition: '2026-11',
      check: null,
      issues: [{ path: '', problem: 'newer version', given: '2' }],
    });
  });

  it('an edition that is not known is said, and the rest is read on the one at hand', () => {
    const { choices, edition: on, issues } = decode(edition, '1.2031-02.m24_k-1');
    expect(choices).toEqual({ ...PLAIN, horizonMonths: 24 });
    expect(on).toBe('2026-11');
    expect(issues).toEqual([{ path: '', problem: 'unknown edition', given: '2031-02' }]);
  });

  it.each(['', ' ', 'hello', 'f5roi=', '{"state":"CA"}', 'null', '1.2026-11', '%', '%E0%A4%A', '\u0000'])(
    '"%s" is no link, or none with a figure: defaults and a notice',
    (text) => {
      const { choices, issues } = decode(edition, text);
      expect(choices).toEqual(PLAIN);
      expect(issues).toHaveLength(1);
    },
  );
});

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
