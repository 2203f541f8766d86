import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import { bytesOf, packedText } from '../link/index.ts';
import { calculate } from '../model/calculate.ts';
import { LINE_IDS } from '../model/lines.ts';
import { run } from './command.ts';
import { encode } from './link.ts';
import { resolve } from './scenario.ts';

const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };
const link = encode(choices, edition202611);

describe('f5-roi verify', () => {
  it('passes a link that opens on its own figures, as text or in an address', () => {
    for (const given of [link, `https://host.example/page?utm=1#section&f5roi=${link}`]) {
      const { text, failed } = run(['verify', given]);
      expect([failed, text]).toEqual([false, expect.stringMatching(/^PASS: check figure \w+ agrees/)]);
      expect(text).toContain('cash saving $169,386.59');
    }
  });

  it('passes the compressed form, and fails it when it was cut', () => {
    const packed = packedText(deflateRawSync(bytesOf(link)));
    expect(run(['verify', `https://host.example/#f5roi=${packed}`]).text).toContain('PASS');
    expect(run(['verify', packed.slice(0, 20)])).toEqual({
      failed: true,
      text: expect.stringContaining('not unpacked'),
    });
  });

  it('says what the sender did to salaries', () => {
    expect(run(['verify', link.replace('_k-', '_x-none_k-')]).text).toContain(
      'salaries left out by the sender',
    );
    expect(run(['verify', link.replace('_k-', '_x-rounded_k-')]).text).toContain('rounded to $5,000');
    expect(run(['verify', link]).text).not.toContain('sender');
  });

  it.each([
    ['an edited rate', link.replace('r700', 'r650'), /^FAIL: check figure \w+ differs from/],
    ['a damaged pair', link.replace('r700', 'zz9'), /zz9/],
    ['no check figure', link.replace(/_k-\w+/, ''), /^FAIL: the link carries no check figure/],
    ['no link', 'https://host.example/', /not a link/],
  ])('fails for %s', (_what, given, words) => {
    const { text, failed } = run(['verify', given]);
    expect([failed, text]).toEqual([true, expect.stringMatching(words)]);
  });
});

describe('f5-roi explain', () => {
  it('prints every line with its formula, and every input with its source', () => {
    const { text, failed } = run(['explain', link]);
    expect(failed).toBe(false);
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
    const { text, failed } = run(['explain', link, 'salary']);
    expect([failed, text]).toEqual([true, expect.stringContaining('us.basePay')]);
  });
});

it('says how it is used when it is used in another way', () => {
  for (const given of [[], ['explain'], ['frob', link]])
    expect(run(given)).toEqual({ failed: true, text: expect.stringContaining('f5-roi verify <link>') });
});
