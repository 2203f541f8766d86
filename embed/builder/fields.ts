import type { EditionFigures } from '../../src/edition/figures.ts';
import { type Attribute, THEMES, URL_SYNCS, VIEWS } from '../../src/element/attributes.ts';
import { ATTRIBUTES_INFO } from '../../src/element/interface.ts';
import type { OperatorConfig } from '../../src/operator/config.ts';
import { startChoices } from '../../src/operator/start.ts';

/** Kind of input for a field, and of the check on its text. */
export type Kind =
  | 'role'
  | 'state'
  | 'number'
  | 'address'
  | 'text'
  | 'tick'
  | 'colour'
  | 'length'
  | readonly string[];

/** Full name of one of the calculator's custom properties. */
export type Property = `--f5-roi-${string}`;

/** A color in the calculator's two themes. */
export interface Designed {
  readonly light: string;
  readonly dark: string;
}

/** One thing to choose: an attribute of the calculator or one of its custom properties. */
export interface Field {
  readonly name: Attribute | Property;
  readonly label: string;
  readonly hint: string;
  readonly kind: Kind;
  /** Labels for the values of a list. */
  readonly options?: Readonly<Record<string, string>>;
  /** Placeholder that says what an empty box means; without it, the default. */
  readonly blank?: string;
  /** Color while none is chosen; a test compares it with the calculator’s style sheet. */
  readonly designed?: Designed;
  /** Left out for frames: a frame is a separate page and cannot reach the host's style, address or data layer. */
  readonly notInFrame?: true;
}

/** Position: above the lines, below them, or folded away. */
export type Place = 'first' | 'more' | 'advanced';

export interface Group {
  readonly legend: string;
  readonly place: Place;
  readonly fields: readonly Field[];
}

/** Views without their old names, which a page that has them may keep. */
const VIEWS_NOW = VIEWS.filter((view) => view !== 'compact' && view !== 'full');

const GREEN: Designed = { light: '#08736d', dark: '#43c7bd' };
const BLUE: Designed = { light: '#3d4f73', dark: '#9fb3dc' };

/** All questions of the builder, in the order of the lines it writes. */
export const GROUPS: readonly Group[] = [
  {
    legend: 'Opens with',
    place: 'first',
    fields: [
      { name: 'preset-role', label: 'Role', hint: '', kind: 'role' },
      { name: 'preset-state', label: 'State', hint: '', kind: 'state' },
    ],
  },
  {
    legend: 'Starting values',
    place: 'more',
    fields: [
      { name: 'preset-headcount', label: 'People', hint: '1 to 1,000', kind: 'number' },
      { name: 'horizon', label: 'Months', hint: '6 to 60', kind: 'number' },
      {
        name: 'preset-rate',
        label: 'F5 weekly rate',
        hint: '$100 to $10,000',
        blank: 'The role’s published rate',
        kind: 'number',
      },
      {
        name: 'preset-salary',
        label: 'U.S. base salary',
        hint: '$1,000 to $5,000,000',
        blank: 'The state’s median',
        kind: 'number',
      },
    ],
  },
  {
    legend: 'Look',
    place: 'more',
    fields: [
      {
        name: 'view',
        label: 'View',
        hint: '',
        kind: VIEWS_NOW,
        options: {
          widget: 'Widget; the analysis opens below it',
          analysis: 'Widget with the analysis open',
          desk: 'With the bar for sales calls',
          presenter: 'Presenter, for a shared screen',
        },
      },
      {
        name: 'theme',
        label: 'Theme',
        hint: '',
        kind: THEMES,
        options: { auto: 'Follows the page', light: 'Light', dark: 'Dark' },
      },
    ],
  },
  {
    legend: 'Colors and corners',
    place: 'advanced',
    fields: [
      colour('accent', 'Accent', 'Links, sliders, button', GREEN),
      colour('headline', 'Headline', 'The cash saving', GREEN),
      colour('f5', 'F5 side', 'Bars, charts, figures', GREEN),
      colour('us', 'U.S. side', 'Bars, charts, figures', BLUE),
      {
        name: '--f5-roi-radius',
        label: 'Corners',
        hint: '0, 8px or 1em',
        kind: 'length',
        blank: '14px',
        notInFrame: true,
      },
    ],
  },
  {
    legend: 'Address and links',
    place: 'advanced',
    fields: [
      {
        name: 'url-sync',
        label: 'Scenario in the page’s address',
        hint: 'After the # it is never sent to a server',
        kind: URL_SYNCS,
        options: { hash: 'After the #', query: 'After the ?', none: 'Not at all' },
        notInFrame: true,
      },
      {
        name: 'share-base',
        label: 'Page that shared links open',
        hint: '',
        blank: 'The page it stands on',
        kind: 'address',
      },
    ],
  },
  {
    legend: 'Button',
    place: 'more',
    fields: [
      { name: 'cta-url', label: 'Button link', hint: '', kind: 'address', blank: 'No button' },
      { name: 'cta-label', label: 'Button text', hint: '', kind: 'text' },
    ],
  },
  {
    legend: 'Behavior',
    place: 'advanced',
    fields: [
      {
        name: 'no-cta',
        label: 'Never show a button',
        hint: 'Even where a link for one is set elsewhere',
        kind: 'tick',
      },
      {
        name: 'data-layer',
        label: 'Push events to the data layer',
        hint: 'Amounts in wide steps, no salaries',
        kind: 'tick',
        notInFrame: true,
      },
      {
        name: 'use-worker',
        label: 'Simulate in a worker',
        hint: 'Only where the files have the page’s own origin',
        kind: 'tick',
        notInFrame: true,
      },
    ],
  },
];

export const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields);

/**
 * What is in force where a field is empty, which is not written: the value of the operator's file, or the default;
 * undefined if there is none.
 */
export function usualOf(
  { name }: Field,
  edition: EditionFigures,
  config: OperatorConfig = {},
): string | undefined {
  const { start = {}, button = {}, links = {} } = config;
  const opens = startChoices(edition, config);
  const inForce: { readonly [name in Field['name']]?: string | number | undefined } = {
    'preset-role': opens.positions[0]?.role,
    'preset-state': opens.state,
    'preset-headcount': start.people,
    horizon: start.months,
    'share-base': links.base,
    'cta-url': button.url,
    'cta-label': button.label,
  };
  return String(inForce[name] ?? ATTRIBUTES_INFO[name as Attribute]?.default ?? '') || undefined;
}

function colour(name: string, label: string, hint: string, designed: Designed): Field {
  return { name: `--f5-roi-${name}`, label, hint, kind: 'colour', designed, notInFrame: true };
}
