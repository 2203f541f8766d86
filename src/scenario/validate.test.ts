/** What comes from outside: what fits is kept, what does not is named, and nothing makes it throw. */
import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { teamEdition } from '../../tests/support/team-edition.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { calculate } from '../model/calculate.ts';
import { FIELDS, numberProblem, resolve, validate } from './index.ts';

const edition = edition202611;
const DEFAULT = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

describe('valid choices', () => {
  it('pass unchanged', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const validated = validate(choices, edition);
        expect(validated.issues).toEqual([]);
        expect(resolve(edition, validated.choices)).toStrictEqual(resolve(edition, choices));
      }),
    );
  });

  it('may leave everything out', () => {
    expect(validate({}, edition)).toEqual({ choices: DEFAULT, issues: [] });
  });
});

describe('bad parts', () => {
  it('are named one by one, and the good ones stay', () => {
    const { choices, issues } = validate(
      {
        state: 'TX',
        horizonMonths: 61,
        recruiting: 'headhunter',
        positions: [
          { role: 'data-entry', headcount: 2.5, weeklyRate: '650', baseSalary: 40_000 },
          { role: 'astronaut', headcount: 2 },
          {
            role: 'paralegal',
            weeklyRate: Number.NaN,
            assumptions: { bonusShare: 0.1, luck: 7, rampMonths: -1 },
          },
        ],
        assumptions: { annualRaise: 0.02, valueMultiple: 1e12, discountRate: null },
        levies: { futa: 0.01, suta: 'none', mtaPayrollTax: 0.01 },
      },
      edition,
    );
    expect(choices).toStrictEqual({
      state: 'TX',
      positions: [
        { role: 'data-entry', baseSalary: 40_000 },
        { role: 'paralegal', assumptions: { bonusShare: 0.1 } },
      ],
      assumptions: { annualRaise: 0.02 },
      levies: { futa: 0.01 },
    });
    expect(Object.fromEntries(issues.map(({ path, problem }) => [path, problem]))).toEqual({
      horizonMonths: 'too large',
      recruiting: 'unknown',
      'positions.0.headcount': 'not whole',
      'positions.0.weeklyRate': 'not a number',
      'positions.1.role': 'unknown',
      'positions.2.weeklyRate': 'not a number',
      'positions.2.assumptions.luck': 'unknown',
      'positions.2.assumptions.rampMonths': 'too small',
      'assumptions.valueMultiple': 'too large',
      'assumptions.discountRate': 'not a number',
      'levies.suta': 'not a number',
      'levies.mtaPayrollTax': 'unknown',
    });
  });

  it.each([
    ['no record at all', 'hello', { path: '', problem: 'missing', given: 'hello' }],
    ['null', null, { path: '', problem: 'missing', given: 'nothing' }],
    ['a list', [1], { path: '', problem: 'missing', given: 'a list' }],
    ['an unknown state', { state: 'ZZ' }, { path: 'state', problem: 'unknown', given: 'ZZ' }],
    ['a state in small letters', { state: 'ca' }, { path: 'state', problem: 'unknown', given: 'ca' }],
    ['a record as state', { state: {} }, { path: 'state', problem: 'unknown', given: 'a record' }],
    ['positions that are no list', { positions: 3 }, { path: 'positions', problem: 'missing', given: '3' }],
    ['no positions', { positions: [] }, { path: 'positions', problem: 'missing', given: 'a list' }],
    [
      'assumptions that are no record',
      { assumptions: 4 },
      { path: 'assumptions', problem: 'unknown', given: '4' },
    ],
    ['levies that are no record', { levies: 'x' }, { path: 'levies', problem: 'unknown', given: 'x' }],
    [
      'a position without a role',
      { positions: [{ headcount: 2 }] },
      { path: 'positions.0.role', problem: 'missing', given: 'nothing' },
    ],
    [
      'a role from the prototype',
      { positions: [{ role: 'toString' }] },
      { path: 'positions.0.role', problem: 'unknown', given: 'toString' },
    ],
  ])('%s: named, and the default stands', (_what, given, issue) => {
    expect(validate(given, edition)).toEqual({ choices: DEFAULT, issues: [issue] });
  });

  it('`__proto__` is a key like any other unknown one', () => {
    const given: unknown = JSON.parse('{"assumptions":{"__proto__":1},"levies":{"__proto__":0.1}}');
    const { choices, issues } = validate(given, edition);
    expect(choices).toEqual(DEFAULT);
    expect(issues.map(({ path }) => path)).toEqual(['levies.__proto__', 'assumptions.__proto__']);
  });

  it('a position cannot have a discount rate of its own', () => {
    const position = { role: 'ai-engineer', assumptions: { discountRate: 0.2 } };
    expect(validate({ positions: [position] }, edition)).toMatchObject({
      choices: DEFAULT,
      issues: [{ path: 'positions.0.assumptions.discountRate', problem: 'unknown' }],
    });
  });

  it('twelve positions at most: the rest is named', () => {
    const { choices, issues } = validate({ positions: Array(14).fill({ role: 'data-entry' }) }, edition);
    expect(choices.positions).toHaveLength(12);
    expect(issues).toEqual([{ path: 'positions', problem: 'too many', given: '14' }]);
  });

  it('what was given is shown in at most 40 characters', () => {
    const [issue] = validate({ state: 'x'.repeat(1000) }, edition).issues;
    expect(issue?.given).toBe('x'.repeat(40));
  });

  it('−0 is 0', () => {
    const { choices } = validate({ assumptions: { rampMonths: -0 }, levies: { futa: -0 } }, edition);
    expect(Object.is(choices.assumptions?.rampMonths, 0)).toBe(true);
    expect(Object.is(choices.levies?.futa, 0)).toBe(true);
  });
});

describe('a list of levies, as in a resolved scenario', () => {
  it('a levy that is missing from it is off; one that is no levy is named', () => {
    const scenario = resolve(edition, DEFAULT);
    const levies = [...scenario.levies.filter(({ id }) => id !== 'futa'), { id: 'window', rate: 0.1 }, 5];
    const { choices, issues } = validate({ ...scenario, levies }, edition);
    expect(resolve(edition, choices).levies.map(({ id }) => id)).not.toContain('futa');
    expect(issues.map(({ path }) => path)).toEqual(['levies.window', 'levies.']);
  });
});

describe('company size, metro, level and start', () => {
  const given = (more: object, on: EditionFigures = teamEdition) => {
    const { choices, issues } = validate({ ...DEFAULT, ...more }, on);
    return { ...choices, issues: issues.map(({ path, problem }) => `${path} ${problem}`) };
  };
  const starting = (startMonth: unknown, more: object = {}) =>
    given({ positions: [{ role: 'data-entry', startMonth }], ...more });

  it('are taken where the edition has them', () => {
    const positions = [{ role: 'data-entry', level: 'senior', startMonth: 11 }];
    const more = { metro: '41860', employees: 60, positions };
    expect(given(more)).toEqual({ ...DEFAULT, ...more, issues: [] });
  });

  it('a start is inside the horizon, whichever that is', () => {
    expect(starting(12).issues).toEqual(['positions.0.startMonth too large']);
    expect(starting(12, { horizonMonths: 13 }).issues).toEqual([]);
    expect(starting(6, { horizonMonths: 6 }).issues).toEqual(['positions.0.startMonth too large']);
    expect(starting(1.5).issues).toEqual(['positions.0.startMonth not whole']);
    expect(starting(-1).issues).toEqual(['positions.0.startMonth too small']);
  });

  it.each([null, 41860, '4186', 'New York', '35620', {}])('%s is no metro of California', (metro) => {
    expect(given({ metro })).toEqual({ ...DEFAULT, issues: ['metro unknown'] });
  });

  it('a metro goes with its state: one of the state that was meant is not one of the default', () => {
    expect(given({ state: 'ZZ', metro: '35620' }).issues).toEqual(['state unknown', 'metro unknown']);
    expect(given({ state: 'NJ', metro: '35620' }).issues).toEqual([]);
  });

  it('are named on an edition without them', () => {
    const positions = [{ role: 'data-entry', level: 'senior' }];
    expect(given({ metro: '41860', employees: 60, positions }, edition).issues).toEqual([
      'metro unknown',
      'employees unknown',
      'positions.0.level unknown',
    ]);
  });
});

describe('bounds', () => {
  it('every field takes its bounds and nothing beyond', () => {
    for (const field of Object.values(FIELDS)) {
      expect(numberProblem(field, field.min), field.key).toBeNull();
      expect(numberProblem(field, field.max), field.key).toBeNull();
      expect(numberProblem(field, field.min - field.step), field.key).toBe('too small');
      expect(numberProblem(field, field.max + field.step), field.key).toBe('too large');
      for (const none of [Number.NaN, Number.POSITIVE_INFINITY, '1', null, {}, 1n])
        expect(numberProblem(field, none), field.key).toBe('not a number');
    }
  });

  it('every default and range of the edition lies within its field’s bounds', () => {
    for (const { id, variants, ...plain } of edition.assumptions)
      for (const range of [plain, ...(variants ?? [])])
        for (const value of [range.low, range.default, range.high])
          expect(numberProblem(FIELDS[id], value), `${id} ${value}`).toBeNull();
  });

  it('codes in links are one or two letters and never used twice', () => {
    const codes = Object.values(FIELDS).map((field) => field.code);
    const words = ['s', 'a', 'c', 'l', 'p', 'g', 'k', 'x', 'v'];
    expect(new Set([...codes, ...words]).size).toBe(codes.length + words.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]{1,2}$/);
  });
});

describe('anything at all', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const nearlyChoices = fc.record(
    {
      state: fc.oneof(fc.constant('CA'), anything),
      horizonMonths: anything,
      recruiting: anything,
      positions: fc.oneof(
        anything,
        fc.array(
          fc.oneof(
            anything,
            fc.record({
              role: fc.oneof(fc.constant('data-entry'), anything),
              headcount: anything,
              assumptions: anything,
            }),
          ),
        ),
      ),
      assumptions: fc.oneof(anything, fc.record({ rampMonths: anything, ['__proto__']: anything })),
      levies: fc.oneof(
        anything,
        fc.array(fc.record({ id: anything, rate: anything })),
        fc.record({ suta: anything }),
      ),
    },
    { requiredKeys: [] },
  );

  it('never throws, and what comes out is a scenario that can be answered', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearlyChoices), (given) => {
        const { choices, issues } = validate(given, edition);
        expect(validate(choices, edition)).toEqual({ choices, issues: [] });
        expect(Number.isFinite(calculate(resolve(edition, choices)).full.savings)).toBe(true);
        for (const issue of issues) expect(issue.given.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('levies', () => {
  const given = (levies: unknown, state = 'NY') =>
    validate({ ...DEFAULT, state, levies }, edition).issues.map(({ path, problem, given }) => [
      path,
      problem,
      given,
    ]);

  it('take a rate between 0 and 30 % and name what else they got', () => {
    expect(given({ futa: 0.3, medicare: 0 })).toEqual([]);
    expect(given({ futa: 0.31 })).toEqual([['levies.futa', 'too large', '0.31']]);
    expect(given({ futa: -0.1 })).toEqual([['levies.futa', 'too small', '-0.1']]);
    expect(given({ futa: () => 1 })).toEqual([['levies.futa', 'not a number', 'a function']]);
  });

  it('one without a published rate cannot be switched on', () => {
    expect(given({ denverOccupationalTax: 0.01 }, 'CO')).toEqual([
      ['levies.denverOccupationalTax', 'unknown', '0.01'],
    ]);
  });
});
