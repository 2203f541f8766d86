import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import golden from '../golden/model.json' with { type: 'json' };

const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(ROOT, 'dist/lib', name)).href);

describe('the built library, in plain Node', () => {
  it('calculates the golden cases', async () => {
    const { calculate } = await load('model.js');
    for (const { scenario, expected } of golden)
      expect(calculate(scenario).full.savings).toBeCloseTo(expected.full.savings, 4);
  });

  it('resolves choices, explains a line and makes a link that opens on the same figures', async () => {
    const { calculate, evaluate, explain } = await load('model.js');
    const { resolve } = await load('scenario.js');
    const { decode, encode } = await load('link.js');
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 650 }] };
    const scenario = resolve(choices);
    const line = explain(scenario, 'us.payrollTaxes');
    expect(evaluate(line)).toBe(calculate(scenario).us.lines.payrollTaxes);
    expect(JSON.stringify(line)).toContain('Social Security: wage base');
    const { choices: opened, edition, issues } = decode(encode(choices));
    expect(issues).toEqual([]);
    expect(resolve(opened)).toEqual(resolve({ ...choices, edition }));
  });

  it('has a declaration beside each entry', () => {
    const files = readdirSync(join(ROOT, 'dist/lib'));
    for (const entry of ['model', 'scenario', 'link', 'data'])
      expect(files).toEqual(expect.arrayContaining([`${entry}.js`, `${entry}.d.ts`]));
  });
});
