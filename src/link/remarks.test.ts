import { describe, expect, it } from 'vitest';
import { anyChoices, anyNumber, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { addressText } from '../model/address.ts';
import { modelInput } from '../model/input.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { chosenAddresses } from '../scenario/review/chosen-addresses.ts';
import { cleanText } from '../scenario/review/clean-text.ts';
import { boundsOf, JUDGED_LINES } from '../scenario/review/judged.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import { SPEAKERS } from '../scenario/review/speakers.ts';
import { decodeComparison, encodeComparison } from './comparison.ts';
import { encode } from './encode.ts';
import { redactRemarks } from './redact.ts';

const SALARY: Choices = {
  state: 'CA',
  positions: [{ role: 'ai-engineer', baseSalary: 165_000 }],
  assumptions: { bonusShare: 0.15 },
};
const REMARKS: Remarks = {
  said: {
    'positions.0.baseSalary': { by: 'client', note: 'Per HR, 3 Nov.' },
    'assumptions.bonusShare': { by: 'finance', note: '' },
  },
  verdicts: {
    'us.recruiting': { instead: 0, note: 'We never use agencies' },
    'positions.0.weeklyRate': { instead: null, note: '' },
    'assumptions.rampMonths': { instead: 1.5, note: '' },
  },
};

const link = (choices: Choices, remarks: Remarks) =>
  encodeComparison(edition, { scenarios: [{ name: '', choices, remarks }], current: 0 });
const opened = (text: string) => decodeComparison(edition, text)?.comparison.scenarios[0]?.remarks;

const anyNote = fc.string({ unit: 'grapheme', maxLength: 130 }).map((note) => cleanText(note, 120));

/** Choices with something said of any of their chosen values, and verdicts on any of their figures. */
const anyRemarked = anyChoices.chain((choices) => {
  const paths: string[] = [];
  modelInput(resolve(edition, choices), (value, at) => {
    paths.push(addressText(at));
    return value;
  });
  const keys = [...paths, ...JUDGED_LINES].filter((key) => boundsOf(key, edition, choices) !== null);
  const some = <T>(from: readonly string[], entry: (key: string) => fc.Arbitrary<T>) =>
    (from.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...from), { maxLength: 5 })).chain(
      (picked) =>
        fc
          .tuple(...picked.map(entry))
          .map((entries) => Object.fromEntries(picked.map((key, i) => [key, entries[i] as T]))),
    );
  return fc.record({
    choices: fc.constant(choices),
    remarks: fc.record({
      said: some(chosenAddresses(edition, choices).map(addressText), () =>
        fc.record({ by: fc.constantFrom(...SPEAKERS), note: anyNote }),
      ),
      verdicts: some(keys, (key) =>
        fc.record({
          instead: fc.option(
            anyNumber(boundsOf(key, edition, choices) ?? { kind: 'whole', min: 0, max: 1, step: 1 }),
          ),
          note: anyNote,
        }),
      ),
    }),
  });
});

describe('what is said of figures, in a link', () => {
  it('comes back as it was, in unreserved characters alone, one text for the same remarks', () => {
    fc.assert(
      fc.property(anyRemarked, ({ choices, remarks }) => {
        const text = link(choices, remarks);
        expect(text).toMatch(/^[A-Za-z0-9._~-]+$/);
        const back = opened(text) ?? { said: {}, verdicts: {} };
        expect(back).toEqual(remarks);
        expect(link(choices, back)).toBe(text);
        expect(decodeComparison(edition, text)?.each.flatMap(({ issues }) => issues) ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('stands behind the scenario, short enough to be read', () => {
    expect(link(SALARY, REMARKS)).toBe(
      `${encode(edition, SALARY).replace('_k-', '_w1_k-')}~A-b0.c.Per_20HR_2C_203_20Nov_2e-bo.f-ra.n.1_2e5-r0.y-us_2erecruiting.n.0.We_20never_20use_20agencies-z`,
    );
  });

  it('is the plain link where nothing is said, or only of what was not changed', () => {
    const said = { 'positions.0.weeklyRate': { by: 'ours', note: '' } } as const;
    expect(link(SALARY, { said, verdicts: {} })).toBe(encode(edition, SALARY));
  });

  it('holds what fits the scenario; what does not is named', () => {
    const text = `${encode(edition, SALARY)}~A-b0.c-b7.c.Nobody-r0.n.5-us_2ecash.n.1-b0.n.x-zz.y-b0.q.150000-z`;
    const decoded = decodeComparison(edition, text);
    expect(decoded?.comparison.scenarios[0]?.remarks).toEqual({
      said: { 'positions.0.baseSalary': { by: 'client', note: '' } },
      verdicts: {},
    });
    expect(decoded?.each[0]?.issues.map(({ problem, path }) => `${problem} ${path}`)).toEqual([
      'unknown positions.7.baseSalary',
      'unknown positions.0.weeklyRate',
      'unknown us.cash',
      'unknown positions.0.baseSalary',
      'unknown zz',
      'unknown positions.0.baseSalary',
    ]);
  });

  it('tells a line of F5 from the input of the same name', () => {
    const verdicts = {
      'f5.weeklyRate': { instead: 40_000, note: 'for the year' },
      'positions.0.weeklyRate': { instead: 700, note: 'a week' },
    };
    const text = link(SALARY, { said: {}, verdicts });
    expect(text).toMatch(/~A-f5_2eweeklyRate\.n\.40000\.for_20the_20year-r0\.n\.700\.a_20week-z$/);
    expect(opened(text)?.verdicts).toEqual(verdicts);
  });

  it('takes minus nothing for nothing, and a gap between two entries for none', () => {
    const text = `${encode(edition, SALARY)}~A-us_2erecruiting.n._2d0--b0.c-z`;
    const decoded = decodeComparison(edition, text);
    expect(decoded?.each[0]?.issues).toEqual([]);
    expect(decoded?.comparison.scenarios[0]?.remarks).toEqual({
      said: { 'positions.0.baseSalary': { by: 'client', note: '' } },
      verdicts: { 'us.recruiting': { instead: 0, note: '' } },
    });
  });

  it('names what it cannot place by forty characters of it', () => {
    const text = `${encode(edition, SALARY)}~A-${'q'.repeat(100)}.y-z`;
    expect(decodeComparison(edition, text)?.each[0]?.issues).toEqual([
      { problem: 'unknown', path: 'q'.repeat(40), given: 'q'.repeat(40) },
    ]);
  });

  it('are those of the scenario whose letter they bear', () => {
    const scenarios = [
      { name: '', choices: SALARY },
      { name: '', choices: SALARY, remarks: REMARKS },
    ];
    const decoded = decodeComparison(edition, encodeComparison(edition, { scenarios, current: 0 }));
    expect(decoded?.comparison.scenarios.map(({ remarks }) => remarks)).toEqual([undefined, REMARKS]);
  });

  it('keeps what is whole of notes that were cut, and says that they were', () => {
    const whole = link(SALARY, REMARKS);
    const begin = whole.indexOf('~A') + 2;
    for (let end = begin; end < whole.length - 1; end++) {
      const decoded = decodeComparison(edition, whole.slice(0, end));
      expect(decoded?.comparison.scenarios).toHaveLength(1);
      const [{ path, given } = { path: '', given: '' }, ...more] = decoded?.each[0]?.issues ?? [];
      expect([path, more]).toEqual(['notes', []]);
      expect(given.length).toBeLessThanOrEqual(40);
      const { said = {}, verdicts = {} } = decoded?.comparison.scenarios[0]?.remarks ?? {};
      expect(REMARKS.said).toMatchObject(said);
      expect(REMARKS.verdicts).toMatchObject(verdicts);
    }
  });

  it('takes invisible characters and more than 120 of them from nobody', () => {
    const note = encodeURIComponent(`\u202e${'long '.repeat(60)}`).replaceAll('%', '_');
    const said = opened(`${encode(edition, SALARY)}~A-b0.c.${note}-z`)?.said['positions.0.baseSalary'];
    expect(said?.note).toMatch(/^long long/);
    expect([...(said?.note ?? '')].length).toBeLessThanOrEqual(120);
  });

  it('tells salaries no closer than the salaries themselves are told', () => {
    const verdicts = { 'positions.0.baseSalary': { instead: 151_234, note: 'as Ann has' } };
    const remarks = { said: REMARKS.said, verdicts };
    expect(redactRemarks(remarks, 'exact')).toEqual(remarks);
    expect(redactRemarks(remarks, 'rounded')).toEqual({
      said: { ...REMARKS.said, 'positions.0.baseSalary': { by: 'client', note: '' } },
      verdicts: { 'positions.0.baseSalary': { instead: 150_000, note: '' } },
    });
    const accepted = { 'positions.0.baseSalary': { instead: null, note: '' } };
    expect(redactRemarks({ said: {}, verdicts: accepted }, 'rounded').verdicts).toEqual(accepted);
    expect(redactRemarks(remarks, 'none')).toEqual({
      said: { 'assumptions.bonusShare': REMARKS.said['assumptions.bonusShare'] },
      verdicts: {},
    });
  });
});
