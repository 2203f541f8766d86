/** A link that goes to others tells no salary more exactly than its sender wants. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { teamEdition } from '../../tests/support/team-edition.ts';
import { calculate } from '../model/calculate.ts';
import { type Choices, resolve, validate } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { REDACTIONS, redact, withRedactionMark } from './redact.ts';

const CHOICES: Choices = {
  state: 'TX',
  positions: [
    { role: 'data-entry', headcount: 2, baseSalary: 41_300 },
    { role: 'paralegal', weeklyRate: 650 },
  ],
};

describe('redaction', () => {
  it.each([
    ['exact', 41_300],
    ['rounded', 40_000],
    ['none', undefined],
  ] as const)('%s: the salary is %s, all else stays', (how, baseSalary) => {
    const [first, second] = redact(CHOICES, edition, how).positions;
    expect([first?.baseSalary, first?.headcount, second]).toEqual([baseSalary, 2, CHOICES.positions[1]]);
  });

  it.each([
    [2_499, 5_000],
    [7_499, 5_000],
    [7_500, 10_000],
    [5_000_000, 5_000_000],
  ])('$%i is rounded to $%i', (typed, rounded) => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: typed }] };
    expect(redact(choices, edition, 'rounded').positions[0]?.baseSalary).toBe(rounded);
  });

  it('leaves a salary that is the edition’s own alone', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 202_920 }] };
    expect(redact(choices, edition, 'rounded').positions).toEqual([{ role: 'ai-engineer' }]);
  });

  it('leaves metro, level, company size and start, which are about no person', () => {
    const [developer] = [{ role: 'software-developer', level: 'lead', startMonth: 2 }] as const;
    const plan = { state: 'CA', metro: '41860', employees: 9 };
    const choices = { ...plan, positions: [{ ...developer, baseSalary: 181_300 }] };
    expect(redact(choices, teamEdition, 'none')).toEqual({ ...plan, positions: [developer] });
    expect(redact(choices, teamEdition, 'rounded').positions[0]?.baseSalary).toBe(180_000);
  });

  it('gives choices that are valid, and no salary that is not a step of $5,000', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const rounded = redact(choices, edition, 'rounded');
        expect(validate(rounded, edition).issues).toEqual([]);
        for (const { baseSalary = 0 } of rounded.positions) expect(baseSalary % 5000).toBe(0);
        for (const position of redact(choices, edition, 'none').positions)
          expect(position).not.toHaveProperty('baseSalary');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a redacted link', () => {
  const linkOf = (choices: Choices, how: (typeof REDACTIONS)[number]) =>
    withRedactionMark(encode(edition, redact(choices, edition, how)), how);

  it.each(REDACTIONS)('%s: says so, and carries the check figure of what it opens on', (how) => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { choices: read, check, salaries, issues } = decode(edition, linkOf(choices, how));
        expect([issues, salaries]).toEqual([[], how]);
        const scenario = resolve(edition, read);
        expect(scenario).toStrictEqual(resolve(edition, redact(choices, edition, how)));
        expect(check).toBe(checkFigure(calculate(scenario)));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for salaries that round alike: nothing in it tells them apart', () => {
    const paid = (baseSalary: number): Choices => ({
      state: 'CA',
      positions: [{ role: 'ai-engineer', baseSalary }],
    });
    expect(linkOf(paid(163_400), 'rounded')).toBe(linkOf(paid(166_900), 'rounded'));
    expect(linkOf(paid(163_400), 'none')).toBe(linkOf(paid(90_000), 'none'));
    expect(linkOf(paid(163_400), 'rounded')).toMatch(/^1\.2026-11\.b165000_x-rounded_k-\w+$/);
    expect(linkOf(paid(163_400), 'none')).toMatch(/^1\.2026-11\.x-none_k-\w+$/);
  });

  it('exact: is the link itself, without a mark', () => {
    const link = encode(edition, CHOICES);
    expect(withRedactionMark(link, 'exact')).toBe(link);
  });

  it('with a mark that is not known names it', () => {
    expect(decode(edition, '1.2026-11.x-blurred_k-1').issues).toEqual([
      { problem: 'unknown', path: 'x-blurred', given: 'x-blurred' },
    ]);
  });
});
