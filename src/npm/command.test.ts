import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import { FULL_FILE } from '../../tests/support/operator-file.ts';
import { bytesOf, packedText, withSurface } from '../link/index.ts';
import { calculate } from '../model/calculate.ts';
import { headline } from '../model/headline.ts';
import { LINE_IDS } from '../model/lines.ts';
import { moneyExact } from '../words/money-forms.ts';
import { run } from './command.ts';
import { encode, encodeSheet, type LinkedSheet } from './link.ts';
import { resolve } from './scenario.ts';
import { snapshot } from './snapshot.ts';

const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };
const link = encode(choices, edition202611);

const folder = mkdtempSync(join(tmpdir(), 'f5-roi-command-'));
afterAll(() => rmSync(folder, { recursive: true }));
let written = 0;
/** Path of an operator's file of this content. */
function fileWith(content: string | object): string {
  written += 1;
  const file = join(folder, `${written}-f5-roi.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('f5-roi verify', () => {
  it('passes a link that opens on its own figures, as text or in an address', () => {
    for (const given of [link, `https://host.example/page?utm=1#section&f5roi=${link}`]) {
      const { text, status } = run(['verify', given]);
      expect([status, text]).toEqual([0, expect.stringMatching(/^PASS: check figure \w+ agrees\n/)]);
      expect(text).toContain('Not covered: remarks and answers of a reply (0 and 0 in this link)');
      expect(text).toContain('cash saving $169,386.59');
    }
  });

  it('passes the compressed form, and fails it when it was cut', () => {
    const packed = packedText(deflateRawSync(bytesOf(link)));
    expect(run(['verify', `https://host.example/#f5roi=${packed}`]).text).toContain('PASS');
    expect(run(['verify', packed.slice(0, 20)])).toEqual({
      status: 1,
      text: expect.stringContaining('not unpacked'),
    });
  });

  it('says the same of a link that opens in the analysis, and explains it alike', () => {
    const opened = withSurface(link, 'analysis');
    const packed = packedText(deflateRawSync(bytesOf(opened)));
    for (const command of ['verify', 'explain'])
      for (const given of [opened, packed, `https://host.example/#f5roi=${opened}`])
        expect(run([command, given])).toEqual(run([command, link]));
  });

  it('says what the sender did to salaries', () => {
    expect(run(['verify', link.replace('_k-', '_x-none_k-')]).text).toContain(
      'salaries left out by the sender',
    );
    expect(run(['verify', link.replace('_k-', '_x-rounded_k-')]).text).toContain('rounded to $5,000');
    expect(run(['verify', link]).text).not.toContain('by the sender');
  });

  it.each([
    ['an edited rate', link.replace('r700', 'r650'), /^FAIL: check figure \w+ differs from/],
    ['a damaged pair', link.replace('r700', 'zz9'), /zz9/],
    ['no check figure', link.replace(/_k-\w+/, ''), /^FAIL: the link carries no check figure/],
    ['no link', 'https://host.example/', /not a link/],
  ])('fails for %s', (_what, given, words) => {
    const { text, status } = run(['verify', given]);
    expect([status, text]).toEqual([1, expect.stringMatching(words)]);
  });

  it('says why a link without a check figure fails, and how the command is used, without an empty problem', () => {
    const { text } = run(['verify', link.replace(/_k-\w+/, '')]);
    expect(text).toMatch(/^FAIL: the link carries no check figure, so nothing says what it was made with/);
    expect(text).not.toMatch(/: *$/m);
    expect(text.split('\n').at(-1)).toMatch(/^f5-roi verify <link>/);
  });
});

describe('f5-roi verify, for a comparison', () => {
  const sheet: LinkedSheet = {
    scenarios: [
      { name: 'Base', choices },
      { name: '', choices: { state: 'TX', positions: [{ role: 'ai-engineer', weeklyRate: 800 }] } },
      { name: 'Late', choices: { state: 'NY', positions: [{ role: 'ai-engineer', weeklyRate: 900 }] } },
    ],
    current: 1,
  };
  const several = encodeSheet(sheet, edition202611);

  it('checks and prints every scenario by letter and name, with both savings', () => {
    const { text, status } = run(['verify', several]);
    expect(status).toBe(0);
    expect(text).toMatch(/^PASS: all 3 scenarios\n/);
    for (const title of ['A, Base: PASS', 'B, on screen: PASS', 'C, Late: PASS'])
      expect(text).toContain(`${title}: check figure`);
    for (const { choices: one } of sheet.scenarios) {
      const { cash, full } = headline(resolve(one, edition202611));
      expect(text).toContain(`cash saving ${moneyExact(cash.savings)}`);
      expect(text).toContain(`all-in saving (with delay and mis-hires) ${moneyExact(full.savings)}`);
    }
  });

  it.each([
    ['A', 'r700', 'A, Base'],
    ['B', 'r800', 'B, on screen'],
    ['C', 'r900', 'C, Late'],
  ])('fails where scenario %s was edited, and says which', (_letter, rate, title) => {
    const { text, status } = run(['verify', several.replace(rate, 'r555')]);
    expect(status).toBe(1);
    expect(text).toMatch(/^FAIL: 1 of 3 scenarios\n/);
    expect(text).toContain(`${title}: FAIL: check figure`);
    expect(text.match(/: PASS: /g)).toHaveLength(2);
  });

  it('fails where one scenario has lost its check figure', () => {
    const { text, status } = run(['verify', several.replace(/_k-\w+(?=~[^~]*~2)/, '')]);
    expect([status, text]).toEqual([1, expect.stringContaining('FAIL: the link carries no check figure')]);
  });

  it('never passes a reply silently: no check figure covers it, and what it comes to is printed', () => {
    const replied = (instead: number) =>
      encodeSheet(
        {
          scenarios: [
            {
              name: '',
              choices,
              remarks: { said: {}, verdicts: { 'us.recruiting': { instead, note: '' } } },
            },
          ],
          current: 0,
        },
        edition202611,
      );
    const [honest, edited] = [run(['verify', replied(0)]), run(['verify', replied(20_000)])];
    for (const { text, status } of [honest, edited]) {
      expect(status).toBe(0);
      expect(text).toMatch(/^PASS: check figure \w+ agrees for the proposal; the reply is not covered\n/);
      expect(text).toContain('reply, NOT COVERED: 1 disputed, 0 accepted');
      expect(text).toContain('(0 and 1 in this link)');
    }
    expect(honest.text).toContain('cash saving as replied $163,911.59');
    expect(edited.text).toContain('cash saving as replied $183,911.59');
  });

  it('explains the scenario on screen, and says which it is', () => {
    const { text } = run(['explain', several, 'f5.weeklyRate']);
    expect(text).toMatch(/^scenario B, on screen; the link has 3\n/);
    expect(text).toContain('$800');
  });
});

describe('f5-roi explain', () => {
  it('prints every line with its formula, and every input with its source', () => {
    const { text, status } = run(['explain', link]);
    expect(status).toBe(0);
    expect(text.split('\n')).toEqual(expect.arrayContaining([...LINE_IDS]));
    expect(text).toContain('Base salary × (1 + Bonus and other cash)');
    expect(text).toContain('U.S. Social Security Administration');
    expect(text).toContain('F5 weekly rate = $700 (changed, default $600');
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('prints the lines asked for, with the figures that are calculated', () => {
    const { text } = run(['explain', link, 'us.payrollTaxes', 'us.cashToMonth.3']);
    const { us } = calculate(resolve(choices, edition202611));
    expect(text).toContain(`= $${us.lines.payrollTaxes.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`);
    expect(text).not.toContain('us.basePay\n');
  });

  it('names the known lines for one that does not exist', () => {
    const { text, status } = run(['explain', link, 'salary']);
    expect([status, text]).toEqual([1, expect.stringContaining('us.basePay')]);
  });
});

describe('f5-roi check', () => {
  const check = (content: string) => {
    const file = fileWith(content);
    const outcome = run(['check', file]);
    return { ...outcome, text: outcome.text.replaceAll(file, 'f5-roi.json') };
  };

  it('says that a file is fine', () => {
    expect(check(JSON.stringify(FULL_FILE))).toEqual({
      status: 0,
      text: 'f5-roi.json is fine: every key was read',
    });
  });

  it('names every fault in a line of its own', () => {
    const { text, status } = check(
      '\ufeff{"rates": {"roles": {"bookkeeper": {"from": "six"}}},\n "buton": {},}',
    );
    expect(status).toBe(1);
    expect(text.split('\n')).toEqual([
      'line 2, column 13: a comma too many. Remove the comma before the closing bracket.',
      'rates.roles.bookkeeper.from: “six” is not a number. Write dollars a week, 100 to 10,000, such as 480.',
      'buton: is not a key that the calculator knows. Did you mean "button"?',
    ]);
  });

  it('says which color was corrected, which is no fault', () => {
    const { text, status } = check('{"brand": {"accent": "#ffd200"}}');
    expect([status, text]).toEqual([
      0,
      expect.stringMatching(/fine.*\nnote: Your accent #ffd200 is too light/),
    ]);
  });

  it('says that prices have no date, which is no fault either', () => {
    const { text, status } = check('{"rates": {"roles": {"bookkeeper": {"from": 480}}}}');
    expect([status, text]).toEqual([
      0,
      expect.stringMatching(/fine.*\nnote: Prices are shown without a date/),
    ]);
  });

  it('says so where there is no file', () => {
    expect(run(['check', '/nowhere/f5-roi.json'])).toEqual({
      status: 2,
      text: '/nowhere/f5-roi.json: there is no such file',
    });
    expect(run(['check', tmpdir()])).toEqual({ status: 2, text: `${tmpdir()}: it cannot be read` });
  });
});

describe('f5-roi', () => {
  it.each([['--help'], ['-h'], ['verify', '--help']])('helps where it is asked to: %s', (...given) => {
    expect(run(given)).toEqual({ status: 0, text: expect.stringContaining('f5-roi verify <link>') });
  });

  it.each([
    [[], /^f5-roi explain/],
    [['frob', link], /^f5-roi has no command "frob"\n\nf5-roi explain/],
    [['explain'], /^explain needs a link\n\nf5-roi explain <link>/],
    [['constructor', link], /^f5-roi has no command "constructor"/],
    [['check'], /^check needs a file\n\nf5-roi check <file>/],
    [['verify'], /^verify needs a link\n\nf5-roi verify <link>/],
  ])('used in another way, %j, it says why and how', (given, words) => {
    expect(run(given)).toEqual({ status: 2, text: expect.stringMatching(words) });
  });
});

describe('f5-roi snapshot', () => {
  const html = snapshot({ state: 'TX', positions: [{ role: 'bookkeeper' }] });

  it('writes the answer for a role and a state, by id or by name', () => {
    for (const given of [
      ['bookkeeper', 'TX'],
      ['Bookkeeper', 'texas'],
      ['{"state":"TX","positions":[{"role":"bookkeeper"}]}'],
    ])
      expect(run(['snapshot', ...given])).toEqual({ text: html, status: 0 });
    expect(run(['snapshot', 'ai-engineer']).text).toContain('to hire in California');
  });

  it('links the page that is named, or the address of the link itself', () => {
    const page = 'https://host.example/page?utm=1';
    const linked = `href="${page}#f5roi-1__`;
    expect(run(['snapshot', 'bookkeeper', 'TX', page]).text).toContain(linked);
    expect(run(['snapshot', page, 'bookkeeper', 'TX']).text).toContain(linked);
    expect(run(['snapshot', `${page}#f5roi=${link}`]).text).toContain(`${linked}2026-11__`);
    expect(run(['snapshot', link, page]).text).toContain(linked);
    expect(run(['snapshot', link]).text).not.toContain('href');
    expect(html).not.toContain('href');
  });

  it('stays on the edition of a link, also of a compressed one', () => {
    const packed = packedText(deflateRawSync(bytesOf(link)));
    const { text, status } = run(['snapshot', packed]);
    expect([status, text]).toEqual([0, snapshot(choices, undefined, { edition: edition202611 })]);
    expect(text).toContain('edition 2026-11');
  });

  it('takes prices, start, heading and share base of the page’s own file', () => {
    const { rates, start, terms } = FULL_FILE;
    const file = fileWith({
      rates,
      start,
      terms,
      brand: { title: 'What & why?' },
      links: { base: 'https://host.example/own/' },
    });
    const config = readFileSync(file, 'utf8');
    for (const given of [
      ['bookkeeper', 'TX', file],
      [file],
      [file, '{"state":"TX","positions":[{"role":"bookkeeper"}]}'],
    ])
      expect(run(['snapshot', ...given])).toEqual({
        text: snapshot({ state: 'TX', positions: [{ role: 'bookkeeper' }] }, undefined, { config }),
        status: 0,
      });
    const { text } = run(['snapshot', file]);
    expect(text).toBe(snapshot(null, undefined, { config: JSON.parse(config) }));
    expect(text).toContain('<h2>What &#38; why?</h2>');
    expect(text).toContain('href="https://host.example/own/#f5roi-1__');
    expect(text).toContain('_h2r480_');
    expect(text).toContain('2 full-time remote people (bookkeeper)');
    expect(run(['snapshot', 'accountant', file]).text).toContain('in Texas');
  });

  it('keeps the price of a link, under any file', () => {
    const file = fileWith({ rates: { roles: { 'ai-engineer': { from: 999 } } } });
    const quoted = encode({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(run(['snapshot', quoted, file]).text).toBe(run(['snapshot', quoted]).text);
    expect(run(['snapshot', 'ai-engineer', 'CA', file]).text).toContain('$999');
  });

  it.each([
    ['no scenario', [], /needs a scenario/],
    ['a file that is not there', ['no-such.json'], /no-such\.json: there is no such file/],
    ['a file with a fault', [fileWith({ strat: {} })], /Did you mean "start"/],
    ['two files', ['a.json', 'b.json'], /one file/],
    ['an unknown role', ['bookeeper', 'TX'], /no role "bookeeper": .*bookkeeper/],
    ['an unknown state', ['bookkeeper', 'ZZ'], /no state "ZZ"/],
    ['a word too many', ['bookkeeper', 'TX', 'CA'], /nothing like CA/],
    [
      'choices that cannot be used',
      ['{"state":"TX","positions":[{"role":"x"}]}'],
      /positions\.0\.role unknown/,
    ],
    ['text that is no JSON', ['{state'], /JSON/],
    ['a damaged link', [link.replace('r700', 'zz9')], /zz9/],
    ['an address that runs code', ['bookkeeper', 'TX', 'javascript:alert(1)'], /nothing like javascript/],
    ['two pages', ['bookkeeper', 'TX', 'https://a.example/', 'https://b.example/'], /one page/],
  ])('says what is wrong with %s', (_what, given, words) => {
    const { text, status } = run(['snapshot', ...given]);
    expect([status, text]).toEqual([2, expect.stringMatching(words)]);
    expect(text).toContain('f5-roi snapshot <scenario>');
  });
});
