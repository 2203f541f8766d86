/** Units as people type them after a number, and what they are in the unit of a field. */
import { type Base, type SaidUnit, unitInWords } from './said-unit.ts';

/** A unit that was typed, and the factor from it to the field's own; or, in words, a unit that cannot be converted. */
export type ReadUnit = { readonly said: SaidUnit; readonly factor: number } | { readonly refused: string };

/** Spellings by what they mean. */
const SPELLINGS: Readonly<Record<string, string>> = {
  USD: '$ usd dollar dollars bucks',
  share: '% percent pct',
  'basis point': 'bp bps',
  ratio: 'x × times',
  people:
    'people person persons ppl employee employees worker workers hire hires head heads seat seats staff fte ftes',
  per: '/ per a an each every',
  minute: 'minute min',
  minutes: 'minutes mins',
  hour: 'hour hr h',
  hours: 'hours hrs',
  day: 'day d',
  days: 'days',
  week: 'week wk w',
  weeks: 'weeks wks',
  fortnight: 'fortnight',
  fortnights: 'fortnights',
  month: 'month mo mth m',
  months: 'months mos mths',
  quarter: 'quarter qtr q',
  quarters: 'quarters qtrs',
  year: 'year yr y annum',
  years: 'years yrs',
  'per hour': 'hourly ph',
  'per day': 'daily pd',
  'per week': 'weekly pw',
  'per month': 'monthly pm pcm',
  'per quarter': 'quarterly',
  'per year': 'yearly annually annual pa',
  once: 'once',
};

const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning] as const),
  ),
);

/** Several words that mean one. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bu\.?s\.? ?(?=\$|dollars?\b)/, ''],
  [/\bper cent\b/, 'percent'],
  [/\bbasis points?\b/, 'bps'],
  [/\bcalendar\b/, ''],
  [/\b(?:one[- ](?:off|time)|in (?:all|total)|total)\b/, 'once'],
  [/\beach$/, 'per person'],
];

const TIME = 'minute|hour|day|week|fortnight|month|quarter|year';

/** " USD per month", " hours per week per people", " days". */
const SHAPE = new RegExp(
  `^(?: (USD|share|basis point|ratio|people|(?:${TIME})s?))?( once)?( per people)?(?: (?:per )?(${TIME}))?( per people)?$`,
);

/**
 * Reads all that stands after the digits; `dollars` if a currency stood before them. Null for a word that is not known.
 */
export function readUnit(words: string, dollars: boolean, own: SaidUnit): ReadUnit | null {
  if (/\b(?:work|working|business) ?days?\b/.test(words)) return { refused: 'working days' };
  const text = PHRASES.reduce((all, [phrase, word]) => all.replace(phrase, word), words);
  const tokens = text.match(/[a-z.]+|[%$/×]/g) ?? [];
  if (tokens.join('') !== text.replaceAll(' ', '')) return null;
  const meanings = tokens.map((token) => ` ${MEANINGS.get(token.replaceAll('.', ''))}`).join('');
  const match = SHAPE.exec(meanings);
  if (!match) return null;
  const [, counted, once, , time] = match;
  // "$600 week": a single time after money is what it is for.
  const isFor = !time && isTime(counted) && (dollars || own.base === 'USD');
  if (dollars && counted && counted !== 'USD' && !isFor) return null;
  const base = (isFor ? undefined : counted?.replace(/s$/, '')) as Base | undefined;
  const said: SaidUnit = {
    base: base ?? (dollars ? 'USD' : own.base),
    per: ((isFor ? counted : time) as SaidUnit['per']) ?? undefined,
  };
  const forEach = match[3] ?? match[5];
  const factor = baseFactor(said.base, own) * perFactor(said.per, own);
  if (forEach && (!own.per || own.base === 'share'))
    return { refused: unitInWords({ base: said.base, per: 'hire' }) };
  if (once && (own.base !== 'USD' || (own.per && own.per !== 'hire')))
    return { refused: `${unitInWords({ base: said.base })} once` };
  if (Number.isNaN(factor)) return { refused: unitInWords(said) };
  return { said: { ...said, per: said.per ?? own.per }, factor };
}

/** True for one time, not several: "week". */
function isTime(meaning: string | undefined): boolean {
  return TIME.split('|').includes(meaning ?? '');
}

/** What a length of time is in a field's own, by MODEL.md: a year has 12 months, 52 weeks and 365 days, a week 7 days. */
const LENGTHS: Partial<Record<Base, Partial<Record<Base, number>>>> = {
  hour: { minute: 1 / 60 },
  day: { week: 7, fortnight: 14, month: 365 / 12, quarter: 365 / 4, year: 365 },
  // No days: those of a severance can be working days.
  week: { fortnight: 2, month: 52 / 12, quarter: 13, year: 52 },
  month: { day: 12 / 365, week: 12 / 52, fortnight: 24 / 52, quarter: 3, year: 12 },
  share: { 'basis point': 0.01 },
  ratio: { share: 0.01 },
};

function baseFactor(base: Base, own: SaidUnit): number {
  return base === own.base ? 1 : (LENGTHS[own.base]?.[base] ?? Number.NaN);
}

/** How often each is in a year. Hours and days are not here: how many are worked in a week is nobody's definition. */
const IN_A_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  quarter: 4,
  month: 12,
  fortnight: 26,
  week: 52,
};

function perFactor(per: SaidUnit['per'], own: SaidUnit): number {
  if (per === undefined || per === own.per) return 1;
  if (own.base === 'share') return Number.NaN;
  return (IN_A_YEAR[per] ?? Number.NaN) / (IN_A_YEAR[own.per ?? ''] ?? Number.NaN);
}
