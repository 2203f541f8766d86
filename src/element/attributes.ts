import type { Bounds } from '../catalogue/field.ts';
import { PRESET_BOUNDS } from '../catalogue/parts/first.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { type Choices, numberProblem, type PositionChoice } from '../scenario/index.ts';

/** Every attribute of the element; names do not change within a major version. */
export const ATTRIBUTES = [
  'config',
  'preset-role',
  'preset-state',
  'preset-headcount',
  'preset-rate',
  'preset-salary',
  'horizon',
  'view',
  'theme',
  'url-sync',
  'share-base',
  'cta-url',
  'cta-label',
  'no-cta',
  'state',
  'use-worker',
  'data-layer',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** The operator's file, written into the element, or into the loader's place around it. */
export function configInside(host: HTMLElement): Element | null {
  return (host.closest('[data-f5-roi]') ?? host).querySelector('script[type="application/json"]');
}

/** Reads an attribute; null if it is absent. */
export type ReadAttribute = (name: Attribute) => string | null;
/** Called for an attribute with a value that cannot be used as it stands. */
export type Complain = (name: Attribute, value: string) => void;

/** Not of the screen's type: the package's types would name it, and with it the signals that they do not bring along. */
export const VIEWS = ['widget', 'analysis', 'desk', 'presenter', 'compact', 'full'] as const;

/** The surface that the attribute `view` names; `compact` and `full` are names from before 1.0. */
export function surfaceIn(
  read: ReadAttribute,
  complain: Complain,
): Exclude<(typeof VIEWS)[number], 'compact' | 'full'> {
  const view = oneOf(VIEWS, 'view', read, complain);
  if (view === 'compact') return 'widget';
  return view === 'full' ? 'analysis' : view;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export const URL_SYNCS = ['hash', 'query', 'none'] as const;

/** `120000`, `$120,000`, `99 000.50`. Anything else is read in `attribute-meaning.ts`. */
const PLAIN = /^\s*\$?\d+([, ]\d{3})*(\.\d\d?)?\s*$/;

/** One of a list; the first one if the attribute is absent or unknown. */
export function oneOf<T extends string>(
  options: readonly T[],
  name: Attribute,
  read: ReadAttribute,
  complain: Complain,
): T {
  return used(name, read, complain, (text) => options.find((option) => option === text)) ?? (options[0] as T);
}

/** What an attribute's text stands for; undefined if it is absent, or if it is told of. */
function used<T>(
  name: Attribute,
  read: ReadAttribute,
  complain: Complain,
  reads: (text: string) => T | undefined,
): T | undefined {
  const text = read(name);
  if (text === null) return undefined;
  const value = reads(text);
  if (value === undefined) complain(name, text);
  return value;
}

/** Choices at the start: the operator's or else the edition's, with the usable preset attributes. */
export function presetChoices(
  edition: EditionFigures,
  read: ReadAttribute,
  complain: Complain,
  { positions: [first], ...plan }: Choices = {
    state: edition.defaults.state,
    positions: [{ role: edition.defaults.role }],
  },
): Choices {
  const number = (name: Attribute, field: Bounds) =>
    used(name, read, complain, (text) => {
      const value = PLAIN.test(text) ? Number(text.replace(/[$,\s]/g, '')) : Number.NaN;
      return numberProblem(field, value) === null ? value : undefined;
    });
  const { roles, states } = edition;
  const role = used('preset-role', read, complain, (text) => roles.find(({ id }) => id === text)?.id);
  const position: Record<string, unknown> = { ...first, ...(role ? { role } : {}) };
  const presets = [
    ['headcount', 'preset-headcount'],
    ['weeklyRate', 'preset-rate'],
    ['baseSalary', 'preset-salary'],
  ] as const;
  for (const [key, name] of presets) {
    const value = number(name, PRESET_BOUNDS[key]);
    if (value !== undefined) position[key] = value;
  }
  const horizonMonths = number('horizon', PRESET_BOUNDS.horizonMonths);
  return {
    ...plan,
    state:
      used('preset-state', read, complain, (text) => states.find(({ code }) => code === text)?.code) ??
      plan.state,
    ...(horizonMonths === undefined ? {} : { horizonMonths }),
    positions: [position as unknown as PositionChoice],
  };
}
