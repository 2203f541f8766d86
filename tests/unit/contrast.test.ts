import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';

const css = ['base', 'inputs']
  .map((name) => readFileSync(join(ROOT, `src/app/styles/${name}.css`), 'utf8'))
  .join('\n');

/** A preset's colours by name, from the very file that ships. */
function preset(index: 0 | 1): (name: string) => string {
  const pairs = [...css.matchAll(/--_([\w-]+): var\(--f5-roi-[\w-]+, light-dark\((#\w{6}), (#\w{6})\)\)/g)];
  const colours = new Map(pairs.map(([, name, light, dark]) => [name, index === 0 ? light : dark]));
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`no colour ${name} in the styles`);
    return colour;
  };
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', preset(0)],
  ['dark', preset(1)],
] as const)('the %s preset', (_name, colour) => {
  it.each([
    ['ink', 'surface', 7],
    ['ink', 'canvas', 7],
    ['ink', 'soft', 7],
    ['muted', 'surface', 4.5],
    ['muted', 'canvas', 4.5],
    ['muted', 'soft', 4.5],
    ['f5', 'surface', 4.5],
    ['f5', 'soft', 4.5],
    ['warn', 'surface', 4.5],
    ['warn', 'soft', 4.5],
    ['bad', 'surface', 4.5],
    ['us', 'surface', 4.5],
    ['edge', 'surface', 3],
    ['focus', 'surface', 3],
    ['focus', 'canvas', 3],
  ] as const)('has %s on %s at %f : 1 or more', (text, ground, least) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});
