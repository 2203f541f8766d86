import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { REFERENCE, REMARKED, REMARKS, requestFor, TEAM } from '../../tests/support/exports.ts';
import { calculate } from '../model/calculate.ts';
import { resolve } from '../scenario/index.ts';
import { acceptedTotals } from '../scenario/review/accepted.ts';
import { csv, csvField } from './csv.ts';

/** RFC 4180, read back. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, line = ''] of text.matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)\r\n/g)) {
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    rows.push(fields.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
  }
  return rows;
}

const records = (text: string) => {
  const [header = [], ...rows] = parse(text.slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
};

describe('what is said of the figures', () => {
  const rows = records(csv(requestFor(REMARKED, { remarks: REMARKS })));
  const find = (section: string, id: string) => rows.find((row) => row.section === section && row.id === id);

  it('stands beside the input, and runs as no formula', () => {
    expect(find('input', 'positions.0.baseSalary')?.said).toBe('Said by the client: =per HR');
    expect(find('input', 'assumptions.rampMonths')?.said).toBe('');
  });

  it('is disputed in rows of its own, with the savings as they are accepted', () => {
    const accepted = acceptedTotals(resolve(edition202611, REMARKED), REMARKS.verdicts);
    expect(find('reply', 'us.recruiting')).toMatchObject({
      value: '0',
      said: 'We refer each other',
      unit: 'USD',
    });
    expect(find('reply', 'positions.0.assumptions.rampMonths')).toMatchObject({
      value: '1',
      default: '4',
      unit: 'months',
    });
    expect(Number(find('reply', 'full.savings')?.value)).toBe(accepted.fullSaving);
    expect(find('reply', 'us.benefits')).toBeUndefined();
    expect(records(csv(requestFor(REFERENCE))).some(({ section }) => section === 'reply')).toBe(false);
  });
});

describe('a field', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("https://evil.example","x")', '"\'=HYPERLINK(""https://evil.example"",""x"")"'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['﹣1', "'﹣1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['a; b', '"a; b"'],
    ['5 = 5', '5 = 5'],
    ['', ''],
    [null, ''],
    [-12.5, '-12.5'],
    [0, '0'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('%j is written as %j', (field, written) => {
    expect(csvField(field)).toBe(written);
  });

  it('has a decimal comma where the visitor’s programs have one', () => {
    expect(csvField(-12.5, true)).toBe('-12,5');
    expect(csvField(1000, true)).toBe('1000');
    expect(csvField('at 1.5', true)).toBe('at 1.5');
  });

  it('never begins as a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvField(text).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('the table', () => {
  it('begins with a byte order mark, ends its lines with CRLF, and has as many fields in each', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const text = csv(requestFor(choices));
        expect(text.startsWith('\uFEFFsection,id,label,')).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/NaN|Infinity|undefined/);
        expect(new Set(parse(text.slice(1)).map((row) => row.length))).toEqual(new Set([16]));
      }),
      { numRuns: 20 },
    );
  });

  it('opens in columns where decimals have a comma: semicolons between fields, as many in each line', () => {
    const [plain, local] = [csv(requestFor(TEAM)), csv(requestFor(TEAM), true)];
    expect(local.startsWith('\uFEFFsection;id;label;')).toBe(true);
    const rows = local
      .replaceAll(/"(?:[^"]|"")*"/g, 'text')
      .trimEnd()
      .split('\r\n');
    expect(new Set(rows.map((row) => row.split(';').length))).toEqual(new Set([16]));
    const value = (text: string) =>
      /^\uFEFF?input[,;]assumptions\.annualRaise[,;].*?[,;](0.05)[,;]/m.exec(text)?.[1];
    expect([value(plain), value(local)]).toEqual(['0.05', '0,05']);
  });

  it('holds the lines of both sides, the months and the figures, as the model has them', () => {
    const results = calculate(resolve(edition202611, TEAM));
    const rows = records(csv(requestFor(TEAM)));
    const row = (section: string, id: string) => rows.find((one) => one.section === section && one.id === id);
    expect(Number(row('line', 'basePay')?.us_hire)).toBe(results.us.lines.basePay);
    expect(row('line', 'basePay')?.f5).toBe('');
    expect(Number(row('line', 'weeklyRate')?.f5)).toBe(results.f5.lines.weeklyRate);
    expect(Number(row('line', 'full')?.us_hire)).toBe(results.us.full);
    expect(Number(row('figure', 'cash.savings')?.value)).toBe(results.cash.savings);
    const cash = rows.filter(({ section, id }) => section === 'month' && id === 'monthlyCash');
    expect(cash.map(({ us_hire }) => Number(us_hire))).toEqual(results.us.monthlyCash);
    expect(cash.map(({ f5 }) => Number(f5))).toEqual(results.f5.monthlyCash);
  });

  it('holds each input with value, default, range and source', () => {
    const rows = records(csv(requestFor(TEAM)));
    const input = (id: string) => rows.find((one) => one.section === 'input' && one.id === id);
    expect(input('assumptions.annualRaise')).toMatchObject({
      value: '0.05',
      default: '0.034',
      low: '',
      grade: 'Yours',
    });
    expect(input('assumptions.discountRate')?.source).not.toBe('');
    expect(input('positions.0.weeklyRate')).toMatchObject({ value: '500', default: '790', unit: 'USD/week' });
    expect(input('positions.2.assumptions.bonusShare')?.about).toBe(
      'Role 3: AI / ML engineer, in place of the common value',
    );
  });

  it('keeps a link from outside from running', () => {
    const rows = records(csv(requestFor(REFERENCE, { link: '=cmd|calc', editionName: '@x' })));
    expect(rows.find(({ id }) => id === 'link')?.label).toBe("'=cmd|calc");
    expect(rows.find(({ id }) => id === 'edition')?.label).toBe("'@x");
  });
});
