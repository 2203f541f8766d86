/** Whatever a host writes into an attribute: what can be used is used, the rest is told of and left at its default. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { resolve, validate } from '../scenario/index.ts';
import { ATTRIBUTES, type Attribute, oneOf, presetChoices, THEMES, URL_SYNCS, VIEWS } from './attributes.ts';
import { safeUrl } from './safe-url.ts';

const edition = edition202611;

type Given = Partial<Record<Attribute, string>>;

function opened(given: Given) {
  const refused: string[] = [];
  const choices = presetChoices(
    edition,
    (name) => given[name] ?? null,
    (name, value) => refused.push(`${name}=${value}`),
  );
  return { choices, refused };
}

describe('preset attributes', () => {
  it('none open the defaults', () => {
    const { role, state } = edition.defaults;
    expect(opened({})).toEqual({ choices: { state, positions: [{ role }] }, refused: [] });
  });

  it.each<[Given, object]>([
    [{ 'preset-role': 'data-entry' }, { state: 'CA', positions: [{ role: 'data-entry' }] }],
    [{ 'preset-state': 'TX' }, { state: 'TX', positions: [{ role: 'ai-engineer' }] }],
    [{ 'preset-headcount': '3' }, { state: 'CA', positions: [{ role: 'ai-engineer', headcount: 3 }] }],
    [{ 'preset-rate': '$1,100' }, { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 1100 }] }],
    [
      { 'preset-salary': ' 99 000.50 ' },
      { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 99_000.5 }] },
    ],
    [{ horizon: '24' }, { state: 'CA', horizonMonths: 24, positions: [{ role: 'ai-engineer' }] }],
  ])('%j is what the page opens with', (given, choices) => {
    expect(opened(given)).toEqual({ choices, refused: [] });
  });

  it.each<[Attribute, string]>([
    ['preset-role', 'wizard'],
    ['preset-role', ''],
    ['preset-role', 'AI engineer'],
    ['preset-state', 'ZZ'],
    ['preset-state', 'ca'],
    ['preset-headcount', '0'],
    ['preset-headcount', '2.5'],
    ['preset-headcount', '1001'],
    ['preset-rate', 'cheap'],
    ['preset-rate', ''],
    ['preset-rate', '-600'],
    ['preset-salary', 'NaN'],
    ['preset-salary', '1e99'],
    ['horizon', '5'],
    ['horizon', 'Infinity'],
  ])('%s="%s" is told of, and the default stands', (name, value) => {
    expect(opened({ [name]: value })).toEqual({
      choices: opened({}).choices,
      refused: [`${name}=${value}`],
    });
  });

  it('of any text give choices that hold, and each is either used or told of', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.integer().map((whole) => `$${whole}`),
      fc.constantFrom(
        '__proto__',
        'toString',
        'constructor',
        'null',
        'undefined',
        '0x10',
        '１２',
        '12',
        '700',
      ),
    );
    const presets = ATTRIBUTES.filter((name) => name.startsWith('preset-') || name === 'horizon');
    const anyGiven = fc.record(Object.fromEntries(presets.map((name) => [name, value])), {
      requiredKeys: [],
    }) as fc.Arbitrary<Given>;
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { choices, refused } = opened(given);
        expect(validate(choices, edition)).toEqual({ choices, issues: [] });
        expect(() => resolve(edition, choices)).not.toThrow();
        const alone = Object.entries(given).filter(
          ([name, text]) => opened({ [name]: text }).refused.length > 0,
        );
        expect(refused.sort()).toEqual(alone.map(([name, text]) => `${name}=${text}`).sort());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an attribute with a list of values', () => {
  it.each([
    ['view', VIEWS],
    ['theme', THEMES],
    ['url-sync', URL_SYNCS],
  ] as const)('%s takes those and no other', (name, options) => {
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.constantFrom<string>(...options), fc.string())), (value) => {
        const refused: string[] = [];
        const taken = oneOf<string>(
          options,
          name,
          () => value,
          (_name, text) => refused.push(text),
        );
        const known = value !== null && (options as readonly string[]).includes(value);
        expect(taken).toBe(known ? value : options[0]);
        expect(refused).toEqual(value === null || known ? [] : [value]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an address to be opened', () => {
  it.each([
    ['https://f5.example/call', 'https://f5.example/call'],
    ['/call', 'https://host.example/call'],
    ['?a=b', 'https://host.example/page?a=b'],
    ['//other.example', 'https://other.example/'],
    [' https://f5.example ', 'https://f5.example/'],
    ['', null],
    ['  ', null],
    [null, null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    [' \u0001javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///etc', null],
    ['blob:https://host.example/x', null],
    ['https://', null],
  ])('%j leads to %j', (text, url) => {
    expect(safeUrl(text, 'https://host.example/page')).toBe(url);
  });

  it('is one of the web or none, whatever the text', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'https:',
      'http://',
      '//',
      '\u0000',
      'java\tscript:',
      'ftp:',
    );
    const anyUrl = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(scheme, fc.string()).map((parts) => parts.join('')),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(anyUrl, (text) => {
        const url = safeUrl(text, 'https://host.example/page');
        if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 2000 },
    );
  });
});
