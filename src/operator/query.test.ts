import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/support/arbitraries.ts';
import { NEWEST } from '../../tests/support/editions.ts';
import { resolve, validate } from '../scenario/index.ts';
import { faultLine } from './fault.ts';
import { readQuery } from './query.ts';

const read = (query: string) => readQuery(query, NEWEST);

describe('a link from a CRM', () => {
  it.each([
    '?role=bookkeeper&state=TX&people=2&rate=600&months=24&client=Acme+%26+Sons',
    '?Role=Bookkeeper&STATE=Texas&people=2&rate=%24600&months=24%20months&client=Acme%20%26%20Sons',
    'role=Bookkeeper&state=+tx+&people=2+people&rate=600%2Fweek&months=24&client=Acme%20%26%20Sons&utm_source=crm#x',
    '?role=bookkeeper&role=accountant&state=TX&state=&people=2&rate=600.00&months=24&client=Acme%20%26%20Sons&flag',
  ])('opens what it names: %s', (query) => {
    expect(read(query)).toEqual({
      asked: { role: 'bookkeeper', state: 'TX', people: 2, rate: 600, months: 24, client: 'Acme & Sons' },
      faults: [],
    });
  });

  it.each(['', '?', '?utm_source=x', '?role=&state=', '#role=bookkeeper', '?f5roi=1.2026-12.sTX'])(
    'asks for nothing with %j',
    (query) => {
      expect(read(query)).toEqual({ asked: {}, faults: [] });
    },
  );

  it.each([
    [
      '?role=bookeeper&state=TX',
      'role: “bookeeper” is not a role of this calculator. Did you mean "bookkeeper"?',
    ],
    [
      '?rate=$15/hour&state=TX',
      'rate: “$15/hour” is not in dollars a week. Write dollars a week, 100 to 10,000.',
    ],
    ['?people=0&state=TX', 'people: “0” is less than 1.'],
    ['?people=1.5&state=TX', 'people: “1.5” is not a whole number.'],
    ['?months=1e9&state=TX', 'months: “1e9” is not a number.'],
    ['?rate=NaN&state=TX', 'rate: “NaN” is not a number.'],
    ['?client=a%0Ab&state=TX', 'client: has a line break or an invisible sign.'],
  ])('names what it could not read, and keeps the rest: %s', (query, line) => {
    const { asked, faults } = read(query);
    expect(faults.map(faultLine)).toEqual([expect.stringContaining(line)]);
    expect(asked).toEqual(query.includes('state') ? { state: 'TX' } : {});
  });

  it('asks for what can be calculated, whatever the query', () => {
    const key = fc.constantFrom('role', 'state', 'people', 'rate', 'months', 'client', 'x', '%', '');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('bookkeeper', 'TX', '600', '24', '%E0%A4%A', '1e999', '-1'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const { asked, faults } = read(`?${pairs.map((pair) => pair.join('=')).join('&')}`);
        for (const fault of faults) expect(faultLine(fault)).not.toContain('\n');
        const { role = 'bookkeeper', state = 'TX', people = 1, rate = 600, months = 12 } = asked;
        const choices = {
          state,
          horizonMonths: months,
          positions: [{ role, headcount: people, weeklyRate: rate }],
        };
        expect(validate(choices, NEWEST).issues).toEqual([]);
        expect(() => resolve(NEWEST, choices)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
