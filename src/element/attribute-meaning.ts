/** Reads an attribute as generously as a field. It loads only where the plain reading in `attributes.ts` fails. */
import { FIELDS } from '../catalogue/fields.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { NumberField } from '../scenario/index.ts';
import { readNumber } from '../words/read-number.ts';
import { partsOf, unitInWords } from '../words/said-unit.ts';
import { type Attribute, THEMES, URL_SYNCS, VIEWS } from './attributes.ts';

/** What a value says in plain spelling, or what would be right in its place. */
export type Meaning = { readonly plain: string } | { readonly right: string };

/** Attributes with a list of values. */
const LISTED: Readonly<Partial<Record<Attribute, readonly string[]>>> = {
  view: VIEWS,
  theme: THEMES,
  'url-sync': URL_SYNCS,
};

const NUMBERS: Readonly<Partial<Record<Attribute, NumberField>>> = {
  'preset-headcount': FIELDS.headcount,
  'preset-rate': FIELDS.weeklyRate,
  'preset-salary': FIELDS.baseSalary,
  horizon: FIELDS.horizonMonths,
};

/** What an attribute of a preset or with a list of values means; of any other it is its own text. */
export function meaningOf(edition: EditionFigures, name: Attribute, text: string): Meaning {
  const listed = LISTED[name];
  if (listed) {
    const [known] = listed.filter((option) => option === text.trim().toLowerCase());
    return known ? { plain: known } : { right: `one of ${listed.join(', ')}` };
  }
  const field = NUMBERS[name];
  if (field) return numberIn(text, field);
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

function numberIn(text: string, field: NumberField): Meaning {
  const read = readNumber(text.replace(/(?<=\d)-(?=[a-z])/gi, ' '), field);
  if ('value' in read) return { plain: String(read.value) };
  const [min, max] = [field.min, field.max].map((bound) => bound.toLocaleString('en-US'));
  return { right: `a number of ${unitInWords(partsOf(field.unit))}, ${min} to ${max}` };
}

/** Says of a value that it is not used, and what would be right. */
export function notUsed(name: string, text: string, right: string): string {
  return `${name}="${text.slice(0, 60)}" is not used. Right is ${right}.`;
}
