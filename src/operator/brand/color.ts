/** A color in sRGB, each channel 0 to 1. */
export type Rgb = readonly [r: number, g: number, b: number];

/** A color in OKLCH: lightness 0 to 1, chroma, hue in radians. */
export type Oklch = readonly [l: number, c: number, h: number];

/**
 * A color as `#rrggbb`, from hex, `rgb(…)` or `hsl(…)` in either notation; or what is wrong with it. A color name is refused
 * with words: its value is only known to a browser.
 */
export function hexOf(typed: string): { readonly hex: string } | { readonly problem: string } {
  const text = typed.trim().toLowerCase();
  const [, short = '', long = ''] = /^#?(?:([\da-f]{3,4})|([\da-f]{6}|[\da-f]{8}))$/.exec(text) ?? [];
  const digits = long || [...short].map((digit) => digit + digit).join('');
  if (digits)
    return digits.length === 8 && !digits.endsWith('ff') ? TRANSPARENT : { hex: `#${digits.slice(0, 6)}` };
  const [, kind = '', inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? [];
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  if (kind && (parts.length === 3 || parts.length === 4)) {
    const numbers = parts.map((part) => (NUMBER.test(part) ? Number.parseFloat(part) : Number.NaN));
    const [x = 0, y = 0, z = 0, alpha = 1] = numbers;
    if (numbers.every(Number.isFinite)) {
      if (alpha !== (parts[3]?.endsWith('%') ? 100 : 1)) return TRANSPARENT;
      const channel = (value: number, part = '') => value / (part.endsWith('%') ? 100 : 255);
      const rgb: Rgb =
        kind === 'rgb'
          ? [channel(x, parts[0]), channel(y, parts[1]), channel(z, parts[2])]
          : fromHsl(turned(x, parts[0]), y / 100, z / 100);
      return { hex: toHex(rgb) };
    }
  }
  if (/^[a-z]+$/.test(text))
    return { problem: `“${text.slice(0, 40)}” is the name of a color, not its value` };
  return { problem: `“${typed.trim().replace(/\s+/g, ' ').slice(0, 40)}” is not a color` };
}

const TRANSPARENT = { problem: 'lets the page shine through: write a color that covers, without opacity' };
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:%|deg|turn)?$/;

function turned(hue: number, part = ''): number {
  return (part.endsWith('turn') ? hue : hue / 360) * 360;
}

function fromHsl(h: number, s: number, l: number): Rgb {
  const at = (n: number) => {
    const k = (((n + h / 30) % 12) + 12) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
}

export function toHex(rgb: Rgb): string {
  const two = (value: number) =>
    Math.round(Math.min(Math.max(value, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(two).join('')}`;
}

export function toRgb(hex: string): Rgb {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** Light as it adds up, WCAG 2.2's definition. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function gamma(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.max(light, 0) ** (1 / 2.4) - 0.055;
}

/** Contrast of two colors, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = toRgb(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** https://bottosson.github.io/posts/oklab/ */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = toRgb(hex).map(linear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(x, y), Math.atan2(y, x)];
}

/** The color as a screen can show it: with less chroma where sRGB ends. */
export function fromOklch([lightness, chroma, hue]: Oklch): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const rgb = unclipped([lightness, chroma * share, hue]);
    if (rgb.every((channel) => channel > -0.001 && channel < 1.001)) return toHex(rgb);
  }
  return toHex(unclipped([lightness, 0, hue]));
}

function unclipped([lightness, chroma, hue]: Oklch): Rgb {
  const x = chroma * Math.cos(hue);
  const y = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
