import type { EditionFigures } from '../../../src/edition/figures.ts';
import type { BookingTool, Terms } from '../../../src/operator/config.ts';
import { type Draft, formFields } from '../../../src/operator/file/draft.ts';
import type { Shape } from '../../../src/operator/keys.ts';
import { USUAL_TITLE, usualTerm } from '../../../src/operator/usual.ts';

/** Words for one key of the file in the form. */
export interface Wording {
  readonly label: string;
  readonly hint?: string;
  /** Labels for the choices of a list. */
  readonly options?: Readonly<Record<string, string>>;
  /** What an empty field means; without it, the key's own default. */
  readonly blank?: string;
}

/** One field: a key of the file with its words. */
export interface Setting extends Wording {
  readonly path: string;
  readonly shape: Shape;
  readonly example: string | undefined;
}

/** A card of the form; the folded ones are for few. */
export interface SectionWords {
  readonly id: 'prices' | 'roles' | 'button' | 'brand' | 'start' | 'terms' | 'more';
  readonly title: string;
  readonly lead: string;
  readonly folded: boolean;
  readonly paths: readonly string[];
}

export const SECTIONS: readonly SectionWords[] = [
  {
    id: 'prices',
    title: 'Prices',
    lead: 'What F5 charges a week. A role without a price here keeps the one it has.',
    folded: false,
    paths: ['rates.updated', 'rates.source', 'rates.band.low', 'rates.band.high'],
  },
  {
    id: 'roles',
    title: 'Roles',
    lead: 'Which roles a visitor can choose, in which order, and what they are called.',
    folded: false,
    paths: [],
  },
  {
    id: 'button',
    title: 'Button',
    lead: 'Where a visitor goes who wants to talk.',
    folded: false,
    paths: ['button.label', 'button.url', 'button.booking', 'button.field'],
  },
  {
    id: 'brand',
    title: 'Brand',
    lead: 'Your color gives all others, light and dark. What could not be read is corrected.',
    folded: false,
    paths: ['brand.accent', 'brand.accentDark', 'brand.title', 'brand.name', 'brand.logo', 'brand.font'],
  },
  {
    id: 'start',
    title: 'What it opens with',
    lead: 'The visitor can change all of it.',
    folded: true,
    paths: ['start.role', 'start.state', 'start.people', 'start.months', 'start.recruiting'],
  },
  {
    id: 'terms',
    title: 'What F5 promises',
    lead: 'These days count in the comparison.',
    folded: true,
    paths: ['terms.daysToStart', 'terms.replacementDays'],
  },
  {
    id: 'more',
    title: 'Analysis and links',
    lead: '',
    folded: true,
    paths: ['analysis', 'links.base'],
  },
];

const WORDS: Readonly<Record<string, Wording>> = {
  'rates.updated': { label: 'Prices as of', hint: 'In the formula of every price, in exports and on paper' },
  'rates.source': {
    label: 'Where they are published',
    hint: 'An address, or a name in words',
    blank: 'Rate card',
  },
  'rates.band.low': { label: 'Lowest price of any role' },
  'rates.band.high': { label: 'Highest price of any role' },
  'start.role': { label: 'Role' },
  'start.state': { label: 'State' },
  'start.people': { label: 'People', hint: '1 to 1,000', blank: '1' },
  'start.months': { label: 'Months compared', hint: '6 to 60', blank: '12' },
  'start.recruiting': {
    label: 'Who finds the U.S. hire',
    options: { 'in-house': 'Your own recruiters', agency: 'An agency' },
  },
  'button.label': { label: 'Words on the button', blank: 'Book a call' },
  'button.url': {
    label: 'Address it opens',
    hint: 'Without it there is no button',
    blank: 'https://',
  },
  'button.booking': {
    label: 'Booking tool',
    options: {
      calendly: 'Calendly',
      cal: 'Cal.com',
      hubspot: 'HubSpot meetings',
      url: 'Another one, by its address',
    },
    blank: 'None: the address opens as it is',
  },
  'button.field': { label: 'Field for summary and link' },
  'brand.accent': { label: 'Your color', blank: '#08736d' },
  'brand.accentDark': { label: 'On dark pages', hint: 'Without it a lighter shade of your color' },
  'brand.title': { label: 'Heading of the calculator', blank: USUAL_TITLE },
  'brand.name': { label: 'Your name', hint: 'On screen and on paper' },
  'brand.logo': { label: 'Your logo', hint: 'Address of a picture, for the print-out', blank: 'https://' },
  'brand.font': { label: 'Font', hint: 'One that your page has loaded', blank: 'As on your page' },
  'terms.daysToStart': { label: 'Days until the F5 worker starts' },
  'terms.replacementDays': { label: 'Days until a replacement starts' },
  analysis: { label: 'Offer the full analysis', hint: 'The document below the calculator, for finance' },
  'links.base': {
    label: 'Page that shared links open',
    hint: 'Without it the page that the calculator stands on',
    blank: 'https://',
  },
};

/** Every field of the form by its path. */
export const SETTINGS: ReadonlyMap<string, Setting> = new Map(
  formFields().map(({ path, shape, example }) => [
    path,
    {
      path,
      shape,
      example: example === undefined ? undefined : String(example),
      ...(WORDS[path] ?? { label: path }),
    },
  ]),
);

/** Words for the field that the booking tool fills; null for a tool without one. */
export function bookingField(tool: string | undefined): Wording | null {
  switch (tool as BookingTool | '' | undefined) {
    case 'calendly':
      return {
        label: 'Question that takes summary and link',
        hint: 'a1 is the first question of your event, a10 the last; make it one of several lines',
        blank: 'a1',
      };
    case 'cal':
      return {
        label: 'Question that takes summary and link',
        hint: 'Its identifier; without it the notes',
        blank: 'notes',
      };
    case 'hubspot':
      return {
        label: 'Property that takes summary and link',
        hint: 'Its internal name, of a text property on the form of your meeting page',
        blank: 'such as f5_comparison',
      };
    default:
      return null;
  }
}

/** A draft without what is not on screen: a field of a booking tool that is no longer chosen. */
export function inForce(draft: Draft): Draft {
  if (bookingField(draft['button.booking'])) return draft;
  const { 'button.field': _field, ...rest } = draft;
  return rest;
}

const TERMS = ['daysToStart', 'replacementDays'] as const satisfies readonly (keyof Terms)[];

/** What stands in an empty field: the edition's own value, where there is one. */
export function placeholderOf({ path, blank }: Setting, edition: EditionFigures): string | undefined {
  const { band } = edition.rates;
  const term = TERMS.find((key) => path === `terms.${key}`);
  if (term) return String(usualTerm(edition, term));
  if (path === 'rates.band.low') return String(band.low);
  return path === 'rates.band.high' ? String(band.high) : blank;
}
