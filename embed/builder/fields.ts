import { type Attribute, THEMES, URL_SYNCS, VIEWS } from '../../src/element/attributes.ts';

/** How a field is typed or chosen, and how its text is judged. */
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

/** A custom property of the calculator, by its full name. */
export type Property = `--f5-roi-${string}`;

/** One thing to choose: an attribute of the calculator or one of its custom properties. */
export interface Field {
  readonly name: Attribute | Property;
  readonly label: string;
  readonly hint: string;
  readonly kind: Kind;
  /** What stands in for an absent one; it is not written. */
  readonly usual?: string;
  /** A frame is a page of its own: the host's style, address and data layer are out of its reach. */
  readonly notInFrame?: true;
}

export interface Group {
  readonly legend: string;
  readonly fields: readonly Field[];
}

/** All that the builder asks, in the order of the page and of the lines that it writes. */
export const GROUPS: readonly Group[] = [
  {
    legend: 'What it opens with',
    fields: [
      { name: 'preset-role', label: 'Role', hint: '', kind: 'role' },
      { name: 'preset-state', label: 'State', hint: '', kind: 'state' },
      { name: 'preset-headcount', label: 'People', hint: '1 to 1,000', kind: 'number', usual: '1' },
      { name: 'horizon', label: 'Months', hint: '6 to 60', kind: 'number', usual: '12' },
      {
        name: 'preset-rate',
        label: 'F5 weekly rate',
        hint: '$100 to $10,000; empty: the role’s published rate',
        kind: 'number',
      },
      {
        name: 'preset-salary',
        label: 'U.S. base salary',
        hint: '$1,000 to $5,000,000; empty: the state’s median',
        kind: 'number',
      },
    ],
  },
  {
    legend: 'How it looks',
    fields: [
      { name: 'view', label: 'View', hint: 'compact has no charts', kind: VIEWS, usual: 'full' },
      { name: 'theme', label: 'Theme', hint: 'auto: the visitor’s system', kind: THEMES, usual: 'auto' },
      { name: '--f5-roi-accent', label: 'Accent', hint: 'links, sliders, button', kind: 'colour' },
      { name: '--f5-roi-headline', label: 'Headline', hint: 'the cash saving', kind: 'colour' },
      { name: '--f5-roi-f5', label: 'F5 side', hint: 'bars, charts, figures', kind: 'colour' },
      { name: '--f5-roi-us', label: 'U.S. side', hint: 'bars, charts, figures', kind: 'colour' },
      { name: '--f5-roi-radius', label: 'Corners', hint: '0, 8px or 1em', kind: 'length' },
    ].map((field) => (field.name.startsWith('--') ? { ...field, notInFrame: true } : field)) as Field[],
  },
  {
    legend: 'On your page',
    fields: [
      {
        name: 'url-sync',
        label: 'Scenario in the address',
        hint: 'hash sends nothing to the server',
        kind: URL_SYNCS,
        usual: 'hash',
        notInFrame: true,
      },
      {
        name: 'share-base',
        label: 'Page that shared links open',
        hint: 'empty: the page that it stands on',
        kind: 'address',
      },
      { name: 'cta-url', label: 'Address of the button', hint: 'empty: no button', kind: 'address' },
      { name: 'cta-label', label: 'Text of the button', hint: 'empty: Book a call', kind: 'text' },
      {
        name: 'no-cta',
        label: 'No button at all',
        hint: 'whatever else names one',
        kind: 'tick',
      },
      {
        name: 'data-layer',
        label: 'Push events to the data layer',
        hint: 'amounts in wide steps, no salaries',
        kind: 'tick',
        notInFrame: true,
      },
      {
        name: 'use-worker',
        label: 'Simulate in a worker',
        hint: 'only where the files have the page’s own origin',
        kind: 'tick',
        notInFrame: true,
      },
    ],
  },
];

export const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields);
