import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../build/vite-shared.ts';
import { fc } from '../../../tests/support/arbitraries.ts';
import { NEWEST } from '../../../tests/support/editions.ts';
import { formatted } from '../../../tests/support/formatted-json.ts';
import { FULL_FILE } from '../../../tests/support/operator-file.ts';
import { faultLine } from '../fault.ts';
import { configSchema, keyRows } from '../schema.ts';
import { checkConfig, readConfig } from './check.ts';

const lines = (value: unknown) => checkConfig(value, NEWEST).faults.map(faultLine);
const configOf = (value: unknown) => checkConfig(value, NEWEST).config;
const rate = (from: unknown, to?: unknown) => ({
  rates: { roles: { bookkeeper: { from, ...(to === undefined ? {} : { to }) } } },
});

describe('a file without faults', () => {
  it('is read whole', () => {
    const { $schema, roles, ...rest } = FULL_FILE;
    expect(readConfig(JSON.stringify(FULL_FILE), NEWEST)).toEqual({
      config: {
        ...rest,
        roles: [
          { role: 'bookkeeper' },
          { role: 'accountant', label: 'Staff accountant' },
          { role: 'ai-engineer' },
        ],
      },
      faults: [],
    });
  });

  it('may be empty', () => {
    expect(checkConfig({}, NEWEST)).toEqual({ config: {}, faults: [] });
    expect(
      checkConfig({ rates: {}, start: {}, button: {}, brand: {}, terms: {}, links: {} }, NEWEST).faults,
    ).toEqual([]);
  });

  it.each([
    ['$600', 600],
    ['1,200', 1200],
    [' $ 600.50 ', 600.5],
    ['600/week', 600],
    ['$600 a week', 600],
    ['600 USD', 600],
    ['US$600', 600],
    ['USD 600', 600],
    ['$1.2k', 1200],
    ['1.005k', 1005],
    ['600.00/wk', 600],
    ['\u200b600\u00a0', 600],
  ])('takes a price as people write it: %s', (from, dollars) => {
    expect(configOf(rate(from)).rates?.roles?.bookkeeper).toEqual({ from: dollars });
    expect(lines(rate(from))).toEqual([]);
  });

  it.each([
    [{ start: { state: 'Texas' } }, { start: { state: 'TX' } }],
    [{ start: { state: ' tx ' } }, { start: { state: 'TX' } }],
    [{ start: { role: 'Bookkeeper' } }, { start: { role: 'bookkeeper' } }],
    [{ start: { role: 'data entry' } }, { start: { role: 'data-entry' } }],
    [{ start: { role: 'AI/ML Engineer', state: 'D.C.' } }, { start: { role: 'ai-engineer', state: 'DC' } }],
    [{ start: { recruiting: 'In-house' } }, { start: { recruiting: 'in-house' } }],
    [{ start: { months: '24 months', people: '1,000' } }, { start: { months: 24, people: 1000 } }],
    [
      { button: { url: 'https://cal.com/me', booking: 'Cal' } },
      { button: { url: 'https://cal.com/me', booking: 'cal' } },
    ],
    [{ analysis: 'false' }, { analysis: false }],
    [{ brand: { accent: 'rgb(91, 42, 134)' } }, { brand: { accent: '#5b2a86' } }],
    [{ brand: { accent: '5B2A86' } }, { brand: { accent: '#5b2a86' } }],
    [{ terms: { daysToStart: '21 days' } }, { terms: { daysToStart: 21 } }],
    [
      { rates: { roles: { Bookkeeper: { from: 480 } } } },
      { rates: { roles: { bookkeeper: { from: 480 } } } },
    ],
  ])('reads what has one meaning: %j', (given, config) => {
    expect(checkConfig(given, NEWEST)).toEqual({ config, faults: [] });
  });
});

describe('a fault is one line with its place, what is wrong and what would be right', () => {
  it.each([
    [
      rate('six hundred'),
      'rates.roles.bookkeeper.from: “six hundred” is not a number. Write dollars a week, 100 to 10,000, such as 480.',
    ],
    [
      rate('$15/hour'),
      'rates.roles.bookkeeper.from: “$15/hour” is not in dollars a week. Write dollars a week',
    ],
    [rate('$600 a month'), 'rates.roles.bookkeeper.from: “$600 a month” is not in dollars a week.'],
    [rate('€600'), 'rates.roles.bookkeeper.from: “€600” is not a number.'],
    [rate('-600'), 'rates.roles.bookkeeper.from: “-600” is not a number.'],
    [{ start: { people: '$2' } }, 'start.people: “$2” is not in people.'],
    [{ start: { months: '2 weeks' } }, 'start.months: “2 weeks” is not in months.'],
    [{ button: 'https://cal.com/me' }, 'button: is a text, not an object. Write { … } with any of "label"'],
    [{ links: 'https://example.com' }, 'links: is a text, not an object.'],
    [{ roles: { bookkeeper: 'Books' } }, 'roles: is an object, not a list.'],
    [
      { config: { rates: {} } },
      'config: is not a key that the calculator knows. The keys here are rates, roles',
    ],
    [rate('12,5'), 'rates.roles.bookkeeper.from: “12,5” is not a number.'],
    [rate([600]), 'rates.roles.bookkeeper.from: is a list, not a number.'],
    [
      rate(null),
      'rates.roles.bookkeeper.from: is null. Write dollars a week, 100 to 10,000, such as 480, or remove the key.',
    ],
    [rate(Number.NaN), 'rates.roles.bookkeeper.from: NaN is not a number.'],
    [rate(50), 'rates.roles.bookkeeper.from: 50 is less than 100.'],
    [
      rate(1500),
      'rates.roles.bookkeeper.from: $1,500 is above the band, which ends at $1,200. Correct the price, or set rates.band.high to 1500 if it is right.',
    ],
    [rate(300), 'rates.roles.bookkeeper.from: $300 is below the band, which begins at $375.'],
    [rate(600, 500), 'rates.roles.bookkeeper.to: $500 is less than "from", $600.'],
    [rate(600, 1500), 'rates.roles.bookkeeper.to: $1,500 is above the band'],
    [
      rate(undefined, 900),
      'rates.roles.bookkeeper: has no "from". Add "from": price at which the role starts.',
    ],
    [{ rates: { roles: { bookkeeper: { to: 900 } } } }, 'rates.roles.bookkeeper: has no "from".'],
    [
      { rates: { roles: { bookeeper: { from: 480 } } } },
      'rates.roles.bookeeper: is not the id of a role. Did you mean "bookkeeper"?',
    ],
    [
      { rates: { roles: { astronaut: { from: 480 } } } },
      'rates.roles.astronaut: is not the id of a role. Use an id such as',
    ],
    [
      { rates: { roles: { bookkeeper: 480 } } },
      'rates.roles.bookkeeper: is a number, not an object. Write { … } with any of "from", "to".',
    ],
    [
      { rates: { roles: { bookkeeper: { from: 480 }, Bookkeeper: { from: 500 } } } },
      'rates.roles.Bookkeeper: is the role "bookkeeper", which stands here before.',
    ],
    [{ rates: { band: { low: 900, high: 400 } } }, 'rates.band: begins at $900, above its end, $400.'],
    [{ rates: { band: { low: 1300 } } }, 'rates.band: begins at $1,300, above its end, $1,200.'],
    [
      { rates: { updated: '12/1/2026' } },
      'rates.updated: “12/1/2026” is not such a day. Write a day as year, month and day, such as "2026-12-01".',
    ],
    [{ rates: { updated: '2026-02-30' } }, 'rates.updated: “2026-02-30” is not such a day.'],
    [{ rates: [] }, 'rates: is a list, not an object.'],
    [{ roles: 'bookkeeper' }, 'roles: is a text, not a list.'],
    [{ roles: [] }, 'roles: offers no role.'],
    [{ roles: ['bookkeeper', 'bookkeeper'] }, 'roles.1: "bookkeeper" stands in the list before.'],
    [
      { roles: ['acountant', 'bookkeeper'] },
      'roles.0: “acountant” is not a role of this calculator. Did you mean "accountant"?',
    ],
    [{ roles: [{ label: 'Books' }, 'bookkeeper'] }, 'roles.0: has no "role". Add "role": id of a role.'],
    [
      { roles: ['bookkeeper'], start: { role: 'accountant' } },
      'start.role: "accountant" is not among the roles on offer.',
    ],
    [{ start: { state: 'ZZ' } }, 'start.state: “ZZ” is not a state of this calculator.'],
    [
      { start: { state: 'Texsa' } },
      'start.state: “Texsa” is not a state of this calculator. Did you mean "TX"?',
    ],
    [{ start: { people: 1.5 } }, 'start.people: 1.5 is not a whole number.'],
    [{ start: { months: 3 } }, 'start.months: 3 is less than 6.'],
    [{ start: { months: '2 years' } }, 'start.months: “2 years” is not in months.'],
    [
      { start: { recruiting: 'agncy' } },
      'start.recruiting: “agncy” is none of the choices. Did you mean "agency"?',
    ],
    [
      { button: { url: 'http://example.com' } },
      'button.url: “http://example.com” is not encrypted: it begins with http://. Write a whole address',
    ],
    [{ button: { url: 'calendly.com/me' } }, 'button.url: “calendly.com/me” is not a whole address.'],
    [
      { button: { url: 'https://me@example.com/' } },
      'button.url: “https://me@example.com/” is not a whole address.',
    ],
    [{ button: { url: 'javascript:alert(1)' } }, 'button.url: “javascript:alert(1)” is not a whole address.'],
    [{ button: { booking: 'calendly' } }, 'button.booking: has no address to lead to. Add "url"'],
    [
      { button: { url: 'https://a.example/', booking: 'hubspot' } },
      'button.booking: does not say which property of HubSpot to fill.',
    ],
    [{ button: { url: 'https://a.example/', booking: 'url' } }, 'button.url: has no place for the link.'],
    [{ button: { url: 'https://a.example/?x={link}' } }, 'button.url: has {link}, which nothing fills.'],
    [
      { button: { url: 'https://a.example/', booking: 'calendly', field: 'q1' } },
      'button.field: "q1" is not a field of Calendly.',
    ],
    [{ button: { url: 'https://a.example/', field: 'a1' } }, 'button.field: has no booking tool.'],
    [
      { button: { label: '' } },
      'button.label: is empty. Write a text of 1 to 40 characters on one line, such as "Book a call", or remove the key.',
    ],
    [{ button: { label: 'x'.repeat(41) } }, 'button.label: has 41 characters, more than 40.'],
    [{ button: { label: 'a\nb' } }, 'button.label: has a line break or an invisible sign.'],
    [
      { brand: { accent: 'teal' } },
      'brand.accent: “teal” is the name of a color, not its value. Write a color as #rrggbb',
    ],
    [
      { brand: { accent: '#ggg' } },
      'brand.accent: “#ggg” is not a color. Write a color as #rrggbb, rgb(…) or hsl(…), such as "#5b2a86".',
    ],
    [{ brand: { accent: '#5b2a8680' } }, 'brand.accent: lets the page shine through'],
    [
      { brand: { font: 'x; } body { color: red' } },
      'brand.font: “x; } body { color: red” has signs that no font’s name has.',
    ],
    [{ brand: { font: 'url(https://evil.example)' } }, 'brand.font: '],
    [{ brand: { logo: 'data:text/html,x' } }, 'brand.logo: “data:text/html,x” is not a whole address.'],
    [{ terms: { daysToStart: 900 } }, 'terms.daysToStart: 900 is more than 730.'],
    [
      { analysis: 'maybe' },
      'analysis: “maybe” is neither true nor false. Write true or false, such as true.',
    ],
    [{ analysis: 0 }, 'analysis: 0 is neither true nor false.'],
    [{ links: { base: '/calculator' } }, 'links.base: “/calculator” is not a whole address.'],
    [{ buton: {} }, 'buton: is not a key that the calculator knows. Did you mean "button"?'],
    [{ Rates: {} }, 'Rates: is not a key that the calculator knows. Did you mean "rates"?'],
    [
      { button: { colour: 'red' } },
      'button.colour: is not a key that the calculator knows. The keys here are label, url, booking, field.',
    ],
    [{ 'a key\nwith a break': 1 }, '“a key with a break”: is not a key'],
    [JSON.parse('{"__proto__": {"rates": 1}}'), '__proto__: is not a key'],
    [{ constructor: 1 }, 'constructor: is not a key'],
    [null, 'the file: is null, not an object.'],
    [[], 'the file: is a list, not an object.'],
    ['{}', 'the file: is a text, not an object.'],
  ])('%j', (given, line) => {
    expect(lines(given)).toEqual([expect.stringContaining(line)]);
  });

  it('keeps everything beside what is wrong', () => {
    const broken = {
      ...FULL_FILE,
      rates: { ...FULL_FILE.rates, roles: { bookkeeper: { from: 'x' }, accountant: { from: 500 } } },
    };
    const { rates, ...rest } = configOf(broken);
    const { rates: _rates, ...whole } = configOf(FULL_FILE);
    expect(rest).toEqual(whole);
    expect(rates?.roles).toEqual({ accountant: { from: 500 } });
    expect(rates?.updated).toBe('2026-12-01');
  });
});

it('no two roles or states are the same by letters and digits', () => {
  for (const names of [
    NEWEST.roles.flatMap(({ id, label }) => [...new Set([plain(id), plain(label)])]),
    NEWEST.states.flatMap(({ code, name }) => [plain(code), plain(name)]),
  ])
    expect(new Set(names).size).toBe(names.length);
});

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

describe('a hostile file', () => {
  it('never breaks the reader, in whatever form', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(...Object.keys(FULL_FILE)), (value, key) => {
        for (const given of [value, { [key]: value }, { [key]: { [key]: value } }])
          for (const line of lines(given)) expect(line).toMatch(/^[^\n]+: [^\n]+\. [^\n]+[.?]$/);
      }),
      { numRuns: 500 },
    );
  });

  it('says little of much', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]));
    expect(lines(many).length).toBeLessThanOrEqual(101);
    expect(lines({ roles: Array(5000).fill('bookkeeper') }).length).toBeLessThanOrEqual(101);
    for (const line of lines({
      ['x'.repeat(1e6)]: 1,
      button: { label: 'y'.repeat(1e6), url: 'z'.repeat(1e6) },
    }))
      expect(line.length).toBeLessThan(300);
  });
});

describe('the schema for editors', () => {
  const schema = configSchema(NEWEST);
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  it('is the published one', async () => {
    await expect(formatted(schema)).toMatchFileSnapshot('../../../public/schema/f5-roi-config-1.json');
  });

  it('takes the whole file, and refuses an unknown key, a missing price and a wrong type', () => {
    expect(validate(FULL_FILE)).toBe(true);
    for (const broken of [
      { buton: {} },
      { rates: { roles: { bookkeeper: {} } } },
      { analysis: 1 },
      rate('$480'),
    ])
      expect(validate(broken)).toBe(false);
  });
});

it('the docs list every key, with its value and meaning', () => {
  const page = readFileSync(join(ROOT, 'docs/operator-file.md'), 'utf8');
  const table = (/^\| key .*?(?=\n\n)/ms.exec(page)?.[0] ?? '').split('\n').slice(2);
  expect(table.map((row) => row.replace(/\s+/g, ' '))).toEqual(
    keyRows().map(([path, value, about]) => `| \`${path}\` | ${value} | ${about} |`),
  );
});
