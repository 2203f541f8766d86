import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../build/vite-shared.ts';
import { fc } from '../../../tests/support/arbitraries.ts';
import { PROPERTIES } from '../../element/interface.ts';
import { contrast, fromOklch, hexOf, toOklch } from './color.ts';
import { brandColors, DARK, LIGHT } from './colors.ts';

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const hardHex = fc.constantFrom(
  '#000000',
  '#ffffff',
  '#ffd200',
  '#00ff00',
  '#0000ff',
  '#3d4f73',
  '#808080',
  '#7f7f00',
);

/** Both values of a property. */
function pair(properties: Readonly<Record<string, string>>, name: string): readonly [string, string] {
  const [, light = '', dark = ''] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(properties[name] ?? '') ?? [];
  return [light, dark];
}

describe('colors from one accent', () => {
  it('can be read in every pair, whatever the accent', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyHex, hardHex),
        fc.option(fc.oneof(anyHex, hardHex), { nil: undefined }),
        (accent, accentDark) => {
          const { properties } = brandColors({ accent, ...(accentDark ? { accentDark } : {}) }) ?? {
            properties: {},
          };
          for (const [i, preset] of [LIGHT, DARK].entries()) {
            const of = (name: string) => pair(properties, name)[i] ?? '';
            const f5 = of('f5') || preset.f5;
            for (const ground of [preset.surface, of('canvas'), of('soft')]) {
              for (const text of [of('accent'), of('headline'), f5, preset.muted, preset.warn])
                expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
              expect(contrast(of('focus'), ground)).toBeGreaterThanOrEqual(3);
              expect(contrast(preset.ink, ground)).toBeGreaterThanOrEqual(7);
            }
            expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('keep the accent where it can be read, and its hue where not', () => {
    fc.assert(
      fc.property(anyHex, (accent) => {
        const [light] = pair(brandColors({ accent })?.properties ?? {}, 'accent');
        if (
          ['#ffffff', LIGHT.canvas, LIGHT.soft, '#e0e0e0'].every((ground) => contrast(accent, ground) >= 4.5)
        )
          expect(light).toBe(accent);
        const [, chroma, hue] = toOklch(accent);
        const [, left, kept] = toOklch(light);
        if (chroma > 0.08 && left > 0.04) expect(Math.cos(kept - hue)).toBeGreaterThan(0.97);
      }),
    );
  });

  it('say what was corrected, and say nothing else', () => {
    expect(brandColors({ accent: '#5b2a86' })?.notes).toEqual([]);
    expect(brandColors({ accent: '#ffd200' })?.notes).toEqual([
      expect.stringMatching(/^Your accent #ffd200 is too light for white text; #[0-9a-f]{6} is used\.$/),
    ]);
    expect(brandColors({ accent: '#e4002b' })?.notes).toEqual([
      expect.stringMatching(
        /^Your accent #e4002b is too light for text on a tint of it; #[0-9a-f]{6} is used\.$/,
      ),
    ]);
    expect(brandColors({ accent: '#5b2a86', accentDark: '#222222' })?.notes).toEqual([
      expect.stringMatching(/^Your accentDark #222222 is too dark for a dark page; #[0-9a-f]{6} is used\.$/),
    ]);
  });

  it('leave F5’s side its own color where the accent looks like the U.S. side', () => {
    const { properties, notes } = brandColors({ accent: LIGHT.us }) ?? { properties: {}, notes: [] };
    expect(properties.f5).toBeUndefined();
    expect(properties.accent).toBeDefined();
    expect(notes).toEqual([
      'Your accent looks like the color of the U.S. side, so F5’s bar keeps its own color.',
    ]);
  });

  it('are properties that the styles read, on the grounds that they have', () => {
    expect(Object.keys(PROPERTIES)).toEqual(
      expect.arrayContaining(Object.keys(brandColors({ accent: '#5b2a86' })?.properties ?? {})),
    );
    const css = readFileSync(join(ROOT, 'src/app/styles/base.css'), 'utf8');
    for (const name of Object.keys(LIGHT) as (keyof typeof LIGHT)[])
      expect(css).toContain(`var(--f5-roi-${name}, light-dark(${LIGHT[name]}, ${DARK[name]}))`);
  });

  it('are none without an accent, and follow from the one for dark pages where it is the only one', () => {
    expect(brandColors({})).toBeNull();
    expect(brandColors({ accentDark: '#b48be0' })?.notes).toEqual([]);
  });
});

describe('a color', () => {
  it.each([
    ['#5b2a86', '#5b2a86'],
    [' #5B2A86 ', '#5b2a86'],
    ['5b2a86', '#5b2a86'],
    ['#abc', '#aabbcc'],
    ['#5b2a86ff', '#5b2a86'],
    ['rgb(91, 42, 134)', '#5b2a86'],
    ['rgb(91 42 134 / 100%)', '#5b2a86'],
    ['rgba(91,42,134,1)', '#5b2a86'],
    ['rgb(100% 0% 0%)', '#ff0000'],
    ['hsl(0, 100%, 50%)', '#ff0000'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['hsl(-240 100% 25% / 1)', '#008000'],
    ['hsl(0.5turn 100% 50%)', '#00ffff'],
  ])('is read from %s', (typed, hex) => {
    expect(hexOf(typed)).toEqual({ hex });
  });

  it.each([
    ['teal', 'is the name of a color'],
    ['transparent', 'is the name of a color'],
    ['#12345', 'is not a color'],
    ['#5b2a8680', 'lets the page shine through'],
    ['rgba(1,2,3,.5)', 'lets the page shine through'],
    ['rgb(1,2)', 'is not a color'],
    ['rgb(a,b,c)', 'is not a color'],
    ['hsl(0 0% 0%;)', 'is not a color'],
    ['oklch(50% .1 20)', 'is not a color'],
    ['var(--brand)', 'is not a color'],
    ['', 'is not a color'],
  ])('is not read from %s', (typed, words) => {
    expect(hexOf(typed)).toEqual({ problem: expect.stringContaining(words) });
  });

  it('comes back from OKLCH as it was', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const back = fromOklch(toOklch(hex));
        for (const at of [1, 3, 5])
          expect(
            Math.abs(
              Number.parseInt(back.slice(at, at + 2), 16) - Number.parseInt(hex.slice(at, at + 2), 16),
            ),
          ).toBeLessThanOrEqual(1);
      }),
    );
  });
});
