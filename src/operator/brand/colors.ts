import type { Brand } from '../config.ts';
import { contrast, fromOklch, type Oklch, toOklch } from './color.ts';

/** The calculator in your colors. */
export interface BrandColors {
  /** Values of custom properties by their names after `--f5-roi-`, for a light and a dark page in one. */
  readonly properties: Readonly<Record<string, string>>;
  /** What was changed for the sake of contrast, a sentence each. */
  readonly notes: readonly string[];
}

/** A built-in preset, as in `app/styles/base.css`: what a brand's colors stand on, and beside. */
interface Preset {
  readonly surface: string;
  readonly canvas: string;
  readonly soft: string;
  readonly ink: string;
  readonly muted: string;
  readonly warn: string;
  readonly us: string;
  readonly f5: string;
}

export const LIGHT: Preset = {
  surface: '#ffffff',
  canvas: '#f6f8fa',
  soft: '#e9eef3',
  ink: '#15202b',
  muted: '#566271',
  warn: '#8a5200',
  us: '#3d4f73',
  f5: '#08736d',
};
export const DARK: Preset = {
  surface: '#131a22',
  canvas: '#0f151c',
  soft: '#212c38',
  ink: '#e8edf2',
  muted: '#9eabb9',
  warn: '#e6b661',
  us: '#9fb3dc',
  f5: '#43c7bd',
};

/** Contrast of text (WCAG 2.2, 1.4.3). It is more than 1.4.11 asks of sliders, bars and the focus ring. */
const TEXT = 4.5;

/** Colors closer than this in OKLab look alike as two bars. */
const ALIKE = 0.1;

/**
 * Colors of the whole calculator from one accent, each corrected in lightness until it can be read: links, sliders, focus
 * ring, headline and F5's side are the accent, quiet areas a tint of it. Null without an accent.
 */
export function brandColors({ accent, accentDark }: Brand): BrandColors | null {
  const base = accent ?? accentDark;
  if (base === undefined) return null;
  const light = themed(LIGHT, accent ?? base);
  const dark = themed(DARK, accentDark ?? base);
  const names = Object.keys(light.colors) as (keyof Colors)[];
  const notes = [
    ...(accent === undefined || light.colors.accent === accent
      ? []
      : [
          `Your accent ${accent} is too light for ${contrast(accent, LIGHT.surface) < TEXT ? 'white text' : 'text on a tint of it'}; ${light.colors.accent} is used.`,
        ]),
    ...(accentDark === undefined || dark.colors.accent === accentDark
      ? []
      : [`Your accentDark ${accentDark} is too dark for a dark page; ${dark.colors.accent} is used.`]),
    ...(light.alike || dark.alike
      ? ['Your accent looks like the color of the U.S. side, so F5’s bar keeps its own color.']
      : []),
  ];
  return {
    properties: Object.fromEntries(
      names
        .filter((name) => name !== 'f5' || !(light.alike || dark.alike))
        .map((name) => [name, `light-dark(${light.colors[name]}, ${dark.colors[name]})`]),
    ),
    notes,
  };
}

interface Colors {
  readonly accent: string;
  readonly 'on-accent': string;
  readonly f5: string;
  readonly headline: string;
  readonly focus: string;
  readonly canvas: string;
  readonly soft: string;
}

function themed(preset: Preset, wanted: string): { readonly colors: Colors; readonly alike: boolean } {
  const { surface, ink, muted, warn } = preset;
  const canvas = tint(preset.canvas, wanted, [ink, muted, warn]);
  const soft = tint(preset.soft, wanted, [ink, muted, warn]);
  const accent = readable(wanted, [surface, canvas, soft]);
  return {
    colors: {
      accent,
      'on-accent': preset === DARK ? preset.canvas : surface,
      f5: accent,
      headline: accent,
      focus: accent,
      canvas,
      soft,
    },
    alike: distance(accent, preset.us) < ALIKE,
  };
}

/** The color itself, or the nearest lightness of it that can be read on all grounds. */
function readable(hex: string, grounds: readonly string[]): string {
  const reads = (color: string) => grounds.every((ground) => contrast(color, ground) >= TEXT);
  if (reads(hex)) return hex;
  const [lightness, chroma, hue] = toOklch(hex);
  const down = (toOklch(grounds[0] ?? '')[0] ?? 0) > 0.5;
  for (let step = 1; step <= STEPS; step++) {
    const l = lightness + ((down ? -lightness : 1 - lightness) * step) / STEPS;
    const color = fromOklch([l, chroma, hue]);
    if (reads(color)) return color;
  }
  return down ? '#000000' : '#ffffff';
}

const STEPS = 200;

/** A quiet ground in the color's hue, as light as the built-in one; that one itself where a text could not be read on it. */
function tint(ground: string, hex: string, texts: readonly string[]): string {
  const [lightness] = toOklch(ground);
  const [, chroma, hue] = toOklch(hex);
  const color = fromOklch([lightness, Math.min(chroma * 0.1, 0.014), hue]);
  const kept = texts.every((text) => contrast(text, color) >= Math.min(contrast(text, ground), TEXT));
  return kept ? color : ground;
}

function distance(a: string, b: string): number {
  const [p, q] = [a, b].map(toOklch).map(lab);
  return Math.hypot(...(p ?? []).map((value, i) => value - (q?.[i] ?? 0)));
}

function lab([l, c, h]: Oklch): readonly number[] {
  return [l, c * Math.cos(h), c * Math.sin(h)];
}
