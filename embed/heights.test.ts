import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPACT_HEIGHTS, HEIGHTS, reservedHeight } from './heights.ts';

const css = readFileSync(new URL('./cdn/reserve.css', import.meta.url), 'utf8');

/** Width and height of each rule, widest first. */
function stepsIn(rules: string): number[][] {
  const found = [...rules.matchAll(/(?:\(min-width: (\d+)px\)[^}]*?)?min-height: (\d+)px/g)];
  return found.map(([, from, height]) => [Number(from ?? 0), Number(height)]).reverse();
}

it('the loader and the style sheet reserve the same heights', () => {
  const [full = '', compact = ''] = css.split(/\/\* (?:Without charts|The presenter view)/);
  expect(stepsIn(full)).toEqual(HEIGHTS);
  expect(stepsIn(compact)).toEqual(COMPACT_HEIGHTS);
});

it('a container gets the height of the widest step that it reaches', () => {
  expect(reservedHeight(374, false)).toBe(3522);
  expect(reservedHeight(375, false)).toBe(3372);
  expect(reservedHeight(4000, false)).toBe(1959);
  expect(reservedHeight(680, true)).toBe(1342);
});
