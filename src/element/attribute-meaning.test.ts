/** Whatever an author writes: used as it was meant, or named with what would be right. Never used as something else. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { type Meaning, meaningOf } from './attribute-meaning.ts';
import { type Attribute, oneOf, presetChoices, THEMES, URL_SYNCS, VIEWS } from './attributes.ts';
import { newestEdition } from './edition.ts';

const edition = newestEdition();

type Given = Partial<Record<Attribute, string>>;

/** What the element does: the plain reading, and for what that refuses the generous one. */
function opened(given: Given) {
  const meant = new Map<string, Meaning>();
  const read = (name: Attribute) => {
    const meaning = meant.get(name);
    return meaning && 'plain' in meaning ? meaning.plain : (given[name] ?? null);
  };
  const once = () =>
    presetChoices(edition, read, (name, text) => {
      if (!meant.has(name)) meant.set(name, meaningOf(edition, name, text));
    });
  once();
  const choices = once();
  const refused = [...meant].filter(([, meaning]) => 'right' in meaning).map(([name]) => name);
  return { choices, refused };
}

const opens = (name: Attribute, text: string) => {
  const { choices, refused } = opened({ [name]: text });
  const [position] = choices.positions;
  const value = {
    'preset-state': choices.state,
    'preset-role': position?.role,
    'preset-headcount': position?.headcount,
    'preset-rate': position?.weeklyRate,
    'preset-salary': position?.baseSalary,
    horizon: choices.horizonMonths,
  }[name as 'horizon'];
  return refused.length > 0 ? 'refused' : value;
};

describe('an attribute as an author writes it', () => {
  it.each<[Attribute, string, string | number]>([
    ['preset-state', 'Texas', 'TX'],
    ['preset-state', ' tx ', 'TX'],
    ['preset-state', 'TX ', 'TX'],
    ['preset-state', 'new york', 'NY'],
    ['preset-state', 'N.Y.', 'NY'],
    ['preset-state', 'US-TX', 'TX'],
    ['preset-state', 'Texas, USA', 'TX'],
    ['preset-state', 'California (CA)', 'CA'],
    ['preset-state', 'Washington, D.C.', 'DC'],
    ['preset-state', 'Washington', 'WA'],
    ['preset-state', 'ＴＸ', 'TX'],
    ['preset-role', 'Bookkeeper', 'bookkeeper'],
    ['preset-role', 'Data entry', 'data-entry'],
    ['preset-role', 'data_entry', 'data-entry'],
    ['preset-role', 'Bookkeepers', 'bookkeeper'],
    ['preset-role', 'AI engineer', 'ai-engineer'],
    ['preset-salary', '120k', 120_000],
    ['preset-salary', '$120,000', 120_000],
    ['preset-salary', '$120,000.00 a year', 120_000],
    ['preset-salary', '120k/yr', 120_000],
    ['preset-rate', '$650 per week', 650],
    ['preset-rate', '650/wk', 650],
    ['preset-rate', '$750 per month', 173.08],
    ['preset-salary', '$3,000/week', 156_000],
    ['preset-headcount', '2 people', 2],
    ['preset-headcount', '1,000', 1000],
    ['preset-headcount', '１２', 12],
    ['horizon', '2 years', 24],
    ['horizon', '24 months', 24],
    ['horizon', '1.5 years', 18],
    ['horizon', '24mo', 24],
  ])('%s="%s" opens %s', (name, text, value) => {
    expect(opens(name, text)).toBe(value);
  });

  it.each<[Attribute, string]>([
    ['preset-rate', '18 an hour'],
    ['preset-salary', '120,50'],
    ['preset-salary', '120.000'],
    ['preset-salary', '0x20000'],
    ['preset-headcount', '1.000'],
    ['preset-headcount', '1,5'],
    ['preset-headcount', '50%'],
    ['preset-headcount', '2 years'],
    ['horizon', '8 weeks'],
    ['horizon', '1 year 6 months'],
    ['preset-state', 'Ontario'],
    ['preset-state', 'TX, CA'],
    ['preset-role', 'wizard'],
    ['preset-role', ''],
  ])('%s="%s" is not used, and said what would be right', (name, text) => {
    expect(opens(name, text)).toBe('refused');
    expect(meaningOf(edition, name, text)).toEqual({ right: expect.stringMatching(/^(a|one) /) });
  });

  it.each<[Attribute, readonly string[], string, string]>([
    ['view', VIEWS, 'Analysis', 'analysis'],
    ['view', VIEWS, ' DESK ', 'desk'],
    ['theme', THEMES, 'Dark', 'dark'],
    ['url-sync', URL_SYNCS, 'None', 'none'],
  ])('%s takes %s', (name, options, text, plain) => {
    expect(meaningOf(edition, name, text)).toEqual({ plain });
    expect(oneOf(options, name, () => plain, expect.fail)).toBe(plain);
    expect(meaningOf(edition, name, 'sideways')).toEqual({ right: `one of ${options.join(', ')}` });
  });
});

describe('a thousand spellings', () => {
  /** A value, and ways to write it that mean the same. */
  const spelled = fc.oneof(
    fc.constantFrom(...edition.states).chain(({ code, name }) =>
      fc.record({
        name: fc.constant<Attribute>('preset-state'),
        value: fc.constant<string | number>(code),
        text: fc.constantFrom(
          code,
          name,
          code.toLowerCase(),
          name.toUpperCase(),
          `US-${code}`,
          `${name}, USA`,
        ),
      }),
    ),
    fc.constantFrom(...edition.roles).chain(({ id, label }) =>
      fc.record({
        name: fc.constant<Attribute>('preset-role'),
        value: fc.constant<string | number>(id),
        text: fc.constantFrom(
          id,
          label,
          label.toUpperCase(),
          id.replaceAll('-', ' '),
          id.replaceAll('-', '_'),
        ),
      }),
    ),
    fc.integer({ min: 30, max: 400 }).chain((thousands) =>
      fc.record({
        name: fc.constant<Attribute>('preset-salary'),
        value: fc.constant<string | number>(thousands * 1000),
        text: fc.constantFrom(
          `${thousands}k`,
          `$${thousands}K`,
          `${thousands},000`,
          `$${thousands},000.00`,
          `${thousands} 000`,
          `${thousands}000 per year`,
          `$${thousands}k a year`,
          `${thousands}.000`,
          `${thousands}.000,00`,
          `$${thousands * 250}/quarter`,
        ),
      }),
    ),
    fc.integer({ min: 1, max: 5 }).chain((years) =>
      fc.record({
        name: fc.constant<Attribute>('horizon'),
        value: fc.constant<string | number>(years * 12),
        text: fc.constantFrom(
          `${years} years`,
          `${years}y`,
          `${years * 12} months`,
          `${years * 12}`,
          `${years}-year`,
        ),
      }),
    ),
  );
  const padding = fc.constantFrom('', ' ', '\t', '\u00a0', '\n');

  it('are each used as they were meant, or refused', () => {
    fc.assert(
      fc.property(spelled, padding, padding, ({ name, value, text }, before, after) => {
        expect([value, 'refused']).toContain(opens(name, before + text + after));
      }),
      { numRuns: 4000, seed: 17 },
    );
  });

  it('of anything at all: no exception, and what is not refused is a choice of its own', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,$k%/ -+eExm'), maxLength: 10 }),
      fc.constantFrom('__proto__', 'constructor', 'null', 'undefined', 'NaN', 'Infinity', '1e5', '½', '10²'),
    );
    const names = [
      'preset-role',
      'preset-state',
      'preset-headcount',
      'preset-rate',
      'preset-salary',
      'horizon',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom<Attribute>(...names), anything, (name, text) => {
        const found = opens(name, text);
        if (found === 'refused') return;
        expect(found).toBeDefined();
        // What stands for a number is made of its very digits, and of nothing that turns them into another one.
        if (typeof found === 'number' && /^[\d.,\s$]*$/.test(text))
          expect(
            [',', '.'].map((comma) =>
              Number(text.replace(/[$\s]/g, '').replaceAll(comma, '').replace(',', '.')),
            ),
          ).toContain(found);
      }),
      { numRuns: 6000, seed: 17 },
    );
  });
});
