/** The attributes that the builder offers besides role and state, which it lists from the edition. */
export interface BuilderField {
  readonly name: string;
  readonly label: string;
  /** A text or number to type, one of some values, or something to tick. */
  readonly kind: 'text' | 'number' | 'tick' | readonly string[];
  readonly hint: string;
}

export const FIELDS: readonly BuilderField[] = [
  { name: 'preset-headcount', label: 'People', kind: 'number', hint: '1 to 1,000; 1 unless set' },
  {
    name: 'preset-rate',
    label: 'F5 weekly rate, $',
    kind: 'number',
    hint: 'the role’s published rate unless set',
  },
  {
    name: 'preset-salary',
    label: 'U.S. base salary, $ a year',
    kind: 'number',
    hint: 'the state’s median unless set',
  },
  { name: 'horizon', label: 'Months', kind: 'number', hint: '6 to 60; 12 unless set' },
  { name: 'view', label: 'View', kind: ['full', 'compact', 'presenter'], hint: 'compact has no charts' },
  {
    name: 'theme',
    label: 'Theme',
    kind: ['auto', 'light', 'dark'],
    hint: 'auto follows the visitor’s system',
  },
  {
    name: 'url-sync',
    label: 'Scenario in the address',
    kind: ['hash', 'query', 'none'],
    hint: 'hash sends nothing to the server',
  },
  {
    name: 'share-base',
    label: 'Page that shared links open',
    kind: 'text',
    hint: 'the current page unless set',
  },
  { name: 'cta-url', label: 'Address of the button', kind: 'text', hint: 'without it there is none' },
  { name: 'cta-label', label: 'Text of the button', kind: 'text', hint: '“Book a call” unless set' },
  {
    name: 'data-layer',
    label: 'Push events to the data layer',
    kind: 'tick',
    hint: 'amounts in wide steps, no salaries',
  },
  {
    name: 'use-worker',
    label: 'Simulate in a worker',
    kind: 'tick',
    hint: 'only with the files on the page’s own origin',
  },
];

/** Custom properties that the builder offers. */
export const COLOURS: readonly (readonly [string, string])[] = [
  ['accent', 'Buttons and links'],
  ['headline', 'The cash saving'],
  ['us', 'U.S. side'],
  ['f5', 'F5 side'],
  ['radius', 'Corners, e.g. 0 or 14px'],
];
