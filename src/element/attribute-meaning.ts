/** Reads an attribute as generously as a field. It loads only where the plain reading in `attributes.ts` fails. */
import { PLAN_FIELDS } from '../catalogue/parts/first.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { type NumberField, numberProblem } from '../scenario/index.ts';
import { parseNumber } from '../words/parse.ts';
import { type Attribute, THEMES, URL_SYNCS, VIEWS } from './attributes.ts';

/** What a value says in plain spelling, or what would be right in its place. */
export type Meaning = { readonly plain: string } | { readonly right: string };

/** Attributes with a list of values. */
const LISTED: Readonly<Partial<Record<Attribute, readonly string[]>>> = {
  view: VIEWS,
  theme: THEMES,
  'url-sync': URL_SYNCS,
};

/** A number's field, and the unit that may stand with it: in words, as typed, and other units by their size in it. */
interface Numbers {
  readonly field: NumberField;
  readonly unit: string;
  readonly own: RegExp;
  readonly others?: readonly (readonly [RegExp, number])[];
}

const NUMBERS: Readonly<Partial<Record<Attribute, Numbers>>> = {
  'preset-headcount': {
    field: PLAN_FIELDS.headcount,
    unit: 'people',
    own: /\b(people|persons?|hires?|heads?|seats?|roles?)$/,
  },
  'preset-rate': {
    field: PLAN_FIELDS.weeklyRate,
    unit: 'dollars a week',
    own: /(\/|\b(an?|per)\b)? ?\b(weeks?|wk|weekly)$/,
  },
  'preset-salary': {
    field: PLAN_FIELDS.baseSalary,
    unit: 'dollars a year',
    own: /(\/|\b(an?|per)\b)? ?\b(years?|yr|annum|yearly|annually)$/,
  },
  horizon: {
    field: PLAN_FIELDS.horizonMonths,
    unit: 'months',
    own: /(?<=\d) ?-?(months?|mos?|m)$/,
    others: [[/(?<=\d) ?-?(years?|yrs?|y)$/, 12]],
  },
};

/** Any other unit of time, or a percent sign. */
const FOREIGN = /%|\b(an?|per)\b|\/|hour|hr|day|week|wk|month|year|yr/;
/** Three digits after a point are thousands in much of the world. */
const UNCLEAR = /^\D*\d{1,3}\.\d{3}(?!\d)/;

/** What an attribute of a preset or with a list of values means; of any other it is its own text. */
export function meaningOf(edition: EditionFigures, name: Attribute, text: string): Meaning {
  const listed = LISTED[name];
  if (listed) {
    const [known] = listed.filter((option) => option === text.trim().toLowerCase());
    return known ? { plain: known } : { right: `one of ${listed.join(', ')}` };
  }
  const numbers = NUMBERS[name];
  if (numbers) return numberIn(text, numbers);
  if (name === 'preset-state') {
    const said = capitalsOf(text.trim().replace(COUNTRY, ''));
    const state = edition.states.find(({ code, name }) => {
      const full = capitalsOf(name);
      return [code, full, full + code, code + full].includes(said);
    });
    const { code } = state ?? {};
    return code
      ? { plain: code }
      : said === 'WASHINGTONDC'
        ? { plain: 'DC' }
        : { right: 'a state such as TX or Texas' };
  }
  if (name === 'preset-role') {
    const said = lettersOf(text);
    const role = edition.roles.find(({ id, label }) =>
      [id, label].some((own) => [lettersOf(own), `${lettersOf(own)}s`].includes(said)),
    );
    return role ? { plain: role.id } : { right: `one of ${edition.roles.map(({ id }) => id).join(', ')}` };
  }
  return name.endsWith('-url') ? { right: 'an address that begins with https://' } : { plain: text };
}

const COUNTRY = /^(usa?|united states)[\s,/-]+|[\s,/-]+(usa?|united states)$/i;

function capitalsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.,()/_-]/g, '')
    .toUpperCase();
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function numberIn(text: string, { field, unit, own, others = [] }: Numbers): Meaning {
  const right = `a number of ${unit}, ${field.min.toLocaleString('en-US')} to ${field.max.toLocaleString('en-US')}`;
  const said = text.trim().toLowerCase();
  const [other, size = 1] = others.find(([shape]) => shape.test(said)) ?? [];
  const bare = said.replace(other ?? own, '').trim();
  if (FOREIGN.test(bare) || UNCLEAR.test(bare)) return { right };
  const read = parseNumber(bare, unit.startsWith('dollars') ? 'money' : 'plain');
  const value = 'value' in read ? read.value * size : Number.NaN;
  return numberProblem(field, value) === null ? { plain: String(value) } : { right };
}

/** Says of a value that it is not used, and what would be right. */
export function notUsed(name: string, text: string, right: string): string {
  return `${name}="${text.slice(0, 60)}" is not used. Right is ${right}.`;
}
