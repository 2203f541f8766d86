import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ANALYSIS_HEIGHT, HEIGHTS, reservedHeight, WIDTHS } from './heights.ts';

const css = readFileSync(new URL('./cdn/reserve.css', import.meta.url), 'utf8');

/** What a browser leaves free beside a page's content. */
const MARGINS = 16;

it('the loader and the style sheet reserve the same heights', () => {
  const [widget = ''] = css.split('/* With the analysis');
  const steps = [...widget.matchAll(/(?:\(min-width: (\d+)px\)[^}]*?)?--f5-roi-reserve: (\d+)px/g)];
  const inWindow = HEIGHTS.map((height, i) => [i && (WIDTHS.at(-i) as number) + MARGINS, height]);
  expect(steps.map(([, from, height]) => [Number(from ?? 0), Number(height)])).toEqual(inWindow);
  expect(css).toContain(`calc(var(--f5-roi-reserve) + ${ANALYSIS_HEIGHT}px)`);
});

it('a container gets the height of the widest step that it reaches', () => {
  expect(reservedHeight(383, null)).toBe(1084);
  expect(reservedHeight(384, 'widget')).toBe(964);
  expect(reservedHeight(4000, 'compact')).toBe(630);
  expect(reservedHeight(700, 'analysis')).toBe(3702);
});
