import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from './fields.ts';

const css = readFileSync(new URL('../../src/app/styles/base.css', import.meta.url), 'utf8');

describe('what a field shows while nothing is chosen', () => {
  it.each(['--f5-roi-f5', '--f5-roi-us'])('is the calculator’s own color: %s', (name) => {
    const designed = FIELDS.find((field) => field.name === name)?.designed;
    expect(css).toContain(`var(${name}, light-dark(${designed?.light}, ${designed?.dark}))`);
  });

  it('is the color of F5’s side for accent and headline, which follow it', () => {
    const [accent, headline, f5] = ['accent', 'headline', 'f5'].map(
      (name) => FIELDS.find((field) => field.name === `--f5-roi-${name}`)?.designed,
    );
    expect([accent, headline]).toEqual([f5, f5]);
  });

  it('is the calculator’s own corner', () => {
    const { blank } = FIELDS.find(({ name }) => name === '--f5-roi-radius') ?? {};
    expect(css).toContain(`var(--f5-roi-radius, ${blank})`);
  });

  it('names every value of a list', () => {
    for (const { kind, options } of FIELDS)
      if (typeof kind === 'object') expect(Object.keys(options ?? {})).toEqual([...kind]);
  });
});
