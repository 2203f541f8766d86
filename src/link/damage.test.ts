/** Links as they come back from mail and chat, and links that lost a part: what can be read is kept. */
import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import { calculate } from '../model/calculate.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { cleanLink } from './clean.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';

const edition = edition202611;
const PLAIN: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

function figureOf(choices: Choices): string {
  return checkFigure(calculate(resolve(edition, choices)));
}

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
    ['with its key alone', `f5roi=${value}`],
    ['in the query, before a fragment', `https://example.com/?f5roi=${value}#prices`],
    ['with other parameters behind it', `${url}&utm_source=mail&x=1`],
    ['with `&amp;`', `${url}&amp;utm_source=mail`],
    ['broken into lines', url.replace(/(.{40})/g, '$1\r\n')],
    ['broken into indented lines', url.replace(/(.{40})/g, '$1\n    ')],
    ['with spaces around it', `  ${url}\t`],
    ['with a zero-width space and soft hyphens in it', url.replace(/(.{30})/g, '$1\u200b\u00ad')],
    ['at the end of a sentence', `${url}.`],
    ['at the end of an open one', `${url}...`],
    ['in brackets', `(${url})`],
    ['in angle brackets', `<${url}>`],
    ['broken into lines of 76 by mail', url.replace(/(.{76})/g, '$1\r\n')],
    ['broken right behind its key', url.replace('f5roi=', 'f5roi=\r\n')],
    ['quoted-printable', url.replaceAll('=', '=3D').replace(/(.{75})/g, '$1=\r\n')],
    ['quoted-printable, in short lines', url.replaceAll('=', '=3D').replace(/(.{9})/g, '$1=\n')],
    ['in markup', `<a href="${url}">our figures</a>`],
    ['as a chat marks it up', `<${url}|our figures>`],
    ['with `&amp;` before it', `https://example.com/?page=2&amp;f5roi=${value}`],
    ['with a campaign put into the query by a redirect', url.replace('?page=2', '?page=2&utm_source=mail')],
    ['with a campaign put behind the fragment', `${url}?utm_source=mail&utm_medium=x`],
    ['with a slash put behind it', `${url}/`],
    [
      'with its fragment percent-encoded',
      url.replace(`f5roi=${value}`, encodeURIComponent(`f5roi=${value}`)),
    ],
    ['with dashes for hyphens', url.replaceAll('-', '–')],
    ['with the rest of the sentence', `see (${url}) for more`],
    ['in quotes', `“${url}”,`],
    ['in quotes, without its address', `"${value}".`],
    ['in quotes within brackets, without its address', `(“${value}”).`],
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
      'm24_r6-0_k-1',
      { path: 'positions.0.weeklyRate', problem: 'not a number', given: '6-0' },
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
    ['a levy without a rate', 'm24_l-suta_k-1', { path: 'levies.suta', problem: 'not a number', given: '' }],
    [
      'a levy’s rate in a notation that no link has',
      'm24_l-suta-1e1_k-1',
      { path: 'levies.suta', problem: 'not a number', given: '1e1' },
    ],
    [
      'a rate in such a notation',
      'm24_r1E3_k-1',
      { path: 'positions.0.weeklyRate', problem: 'not a number', given: '1E3' },
    ],
    [
      'a recruiting that is no redaction either',
      'm24_c-none_k-1',
      { path: 'recruiting', problem: 'unknown', given: 'none' },
    ],
    [
      'a pair of a hundred letters, by the first forty,',
      `m24_${'z'.repeat(100)}_k-1`,
      { path: 'z'.repeat(40), problem: 'unknown', given: 'z'.repeat(40) },
    ],
    ['a state with a dash in it', 'm24_sT-X_k-1', { path: 'state', problem: 'unknown', given: 'T-X' }],
    ['an unknown levy', 'm24_l-window-.1_k-1', { path: 'levies.window', problem: 'unknown', given: '0.1' }],
    ['no check figure', 'm24', { path: '', problem: 'no check figure', given: '' }],
  ])('%s is named, and the rest is kept', (_what, body, issue) => {
    const { choices, issues, salaries } = keep(body);
    expect(issues).toEqual([issue]);
    expect(choices).toEqual({ ...PLAIN, horizonMonths: 24 });
    expect(salaries).toBe('exact');
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
      salaries: 'exact',
      issues: [{ path: '', problem: 'newer version', given: '2' }],
    });
  });

  it('an edition that is not known is said, and the rest is read on the one at hand', () => {
    const { choices, edition: on, issues } = decode(edition, '1.2031-02.m24_k-1');
    expect(choices).toEqual({ ...PLAIN, horizonMonths: 24 });
    expect(on).toBe('2026-11');
    expect(issues).toEqual([{ path: '', problem: 'unknown edition', given: '2031-02' }]);
  });

  it('a text that is no link is said to be none, and is not taken for a link of the future', () => {
    expect(decode(edition, 'see 5.5')).toMatchObject({
      choices: PLAIN,
      issues: [{ path: '', problem: 'not a link', given: 'see 5.5' }],
    });
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

it('made with a newer model it says so, and keeps all that it holds', () => {
  const choices: Choices = { state: 'TX', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };
  const opened = decode(edition, encode(edition, choices).replace('_k-', '_v-2_k-'));
  expect(opened.issues).toEqual([{ problem: 'newer model', path: '', given: '2' }]);
  expect(opened.choices).toEqual(choices);
});
