import { FIELDS } from '../catalogue/fields.ts';
import { RECRUITING } from '../edition/choices.ts';
import {
  BOOKING_TOOLS,
  type Brand,
  type Button,
  type Links,
  type OfferedRole,
  type OperatorConfig,
  type RateCard,
  type RoleRate,
  type Start,
  type Terms,
} from './config.ts';

/** Bounds and unit of a number in the file. */
export interface NumberShape {
  readonly kind: 'number';
  readonly unit: 'dollars a week' | 'people' | 'months' | 'days';
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** Kinds of text, and of true and false, that need no more to be said. */
type Word = 'date' | 'color' | 'font' | 'address' | 'picture' | 'field' | 'role' | 'state' | 'flag';

/** What stands at a key. */
export type Shape =
  | NumberShape
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  | { [K in Word]: { readonly kind: K } }[Word]
  | {
      readonly kind: 'group';
      readonly keys: Keys /** A key without which the rest says nothing. */;
      readonly needs?: string;
    }
  | { readonly kind: 'by-role'; readonly entry: Shape }
  | { readonly kind: 'roles'; readonly entry: Shape };

export interface Key {
  /** What it sets: one line without a period, for docs, schema and form. */
  readonly about: string;
  readonly example?: string | number | boolean;
  readonly shape: Shape;
}

export type Keys = Readonly<Record<string, Key>>;
type KeysOf<T> = { readonly [K in keyof T]-?: Key };

const dollars = FIELDS.weeklyRate;
const A_WEEK: Shape = { kind: 'number', unit: 'dollars a week', min: dollars.min, max: dollars.max };
const counted = (unit: NumberShape['unit'], { min, max }: { min: number; max: number }): Shape => ({
  kind: 'number',
  unit,
  min,
  max,
  whole: true,
});
const group = (keys: Keys, needs?: string): Shape => ({ kind: 'group', keys, ...(needs ? { needs } : {}) });

const ROLE_RATE: KeysOf<RoleRate> = {
  from: { about: 'price at which the role starts', example: 480, shape: A_WEEK },
  to: { about: 'highest price of the role; without it the end of the band', example: 900, shape: A_WEEK },
};

const RATES: KeysOf<RateCard> = {
  updated: { about: 'day of the rate card', example: '2026-12-01', shape: { kind: 'date' } },
  source: {
    about: 'where the prices are published: an address, or a name in words',
    example: 'https://example.com/pricing',
    shape: { kind: 'text', most: 200 },
  },
  band: {
    about: 'lowest and highest price of any role',
    shape: group({
      low: { about: 'lowest price of any role', example: 375, shape: A_WEEK },
      high: { about: 'highest price of any role', example: 1200, shape: A_WEEK },
    } satisfies KeysOf<NonNullable<RateCard['band']>>),
  },
  roles: {
    about: 'price of each role by its id; a role that is left out keeps its price or estimate',
    shape: { kind: 'by-role', entry: group(ROLE_RATE, 'from') },
  },
};

const OFFERED: KeysOf<OfferedRole> = {
  role: { about: 'id of a role', example: 'bookkeeper', shape: { kind: 'role' } },
  label: { about: 'its name on screen', example: 'Bookkeeper', shape: { kind: 'text', most: 60 } },
};

const START: KeysOf<Start> = {
  role: { about: 'role on screen at first', example: 'bookkeeper', shape: { kind: 'role' } },
  state: { about: 'state on screen at first', example: 'TX', shape: { kind: 'state' } },
  people: { about: 'people at first', example: 1, shape: counted('people', FIELDS.headcount) },
  months: { about: 'months compared at first', example: 12, shape: counted('months', FIELDS.horizonMonths) },
  recruiting: {
    about: 'how the U.S. hire is found',
    example: 'in-house',
    shape: { kind: 'one-of', options: RECRUITING },
  },
};

const BUTTON: KeysOf<Button> = {
  label: { about: 'words on the button', example: 'Book a call', shape: { kind: 'text', most: 40 } },
  url: {
    about: 'where the button leads; without it there is none',
    example: 'https://calendly.com/your-name/intro',
    shape: { kind: 'address' },
  },
  booking: {
    about: 'booking tool that gets summary and link; without it the address gets nothing',
    example: 'calendly',
    shape: { kind: 'one-of', options: BOOKING_TOOLS },
  },
  field: {
    about:
      'field of the tool for summary and link: `a1` to `a10` for Calendly (`a1` if left out), a question’s identifier for Cal.com (`notes` if left out), a property’s internal name for HubSpot',
    example: 'a1',
    shape: { kind: 'field' },
  },
};

const BRAND: KeysOf<Brand> = {
  accent: {
    about: 'your color: links, sliders, button, F5’s side; tints and text colors follow from it',
    example: '#5b2a86',
    shape: { kind: 'color' },
  },
  accentDark: {
    about: 'the same on a dark page; without it a lighter shade of `accent`',
    example: '#b48be0',
    shape: { kind: 'color' },
  },
  font: { about: 'font family of all text', example: 'Georgia, serif', shape: { kind: 'font' } },
  name: {
    about: 'your name, on screen and on paper',
    example: 'Example Co',
    shape: { kind: 'text', most: 60 },
  },
  logo: {
    about: 'your logo, on paper',
    example: 'https://example.com/logo.svg',
    shape: { kind: 'picture' },
  },
  title: {
    about: 'heading of the widget',
    example: 'What would this role cost you?',
    shape: { kind: 'text', most: 80 },
  },
};

const TERMS: KeysOf<Terms> = {
  daysToStart: {
    about: 'days from your decision to the F5 worker’s first day',
    example: 30,
    shape: counted('days', FIELDS.f5DaysToStart),
  },
  replacementDays: {
    about: 'days until F5’s free replacement starts',
    example: 14,
    shape: counted('days', FIELDS.f5ReplacementDays),
  },
};

const LINKS: KeysOf<Links> = {
  base: {
    about: 'page that shared links open; without it the current page',
    example: 'https://example.com/calculator',
    shape: { kind: 'address' },
  },
};

const FILE: KeysOf<OperatorConfig> = {
  rates: { about: 'F5’s published prices', shape: group(RATES) },
  roles: {
    about: 'roles on offer, in this order: ids, or objects of `role` and `label`; without it all roles',
    shape: { kind: 'roles', entry: group(OFFERED, 'role') },
  },
  start: { about: 'what the calculator opens with', shape: group(START) },
  button: { about: 'your button', shape: group(BUTTON) },
  brand: { about: 'your look', shape: group(BRAND) },
  terms: { about: 'what F5 promises', shape: group(TERMS) },
  analysis: {
    about: 'false leaves out the way to the full analysis',
    example: true,
    shape: { kind: 'flag' },
  },
  links: { about: 'shared links', shape: group(LINKS) },
};

/** Every key of the file: reader, checker, JSON Schema, the docs’ table and the builder’s form are made from this. */
export const KEYS: Keys = FILE;

/** A key that names the file's schema for editors; it sets nothing. */
export const SCHEMA_KEY = '$schema';
