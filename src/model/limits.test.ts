/** What is said to be left out or taken care of holds in the model. */
import { describe, expect, it } from 'vitest';
import { edition202611 as edition, NEWEST } from '../../tests/support/editions.ts';
import { NAMES } from '../catalogue/fields.ts';
import { RECRUITING } from '../edition/choices.ts';
import { resolve } from '../scenario/resolve.ts';
import { calculate } from './calculate.ts';
import { EXCLUDED, GUARDS } from './limits.ts';
import { ASSUMPTION_IDS, type Assumptions } from './types.ts';

const ZERO = Object.fromEntries(ASSUMPTION_IDS.map((id) => [id, 0])) as unknown as Assumptions;

/** A U.S. seat at $120,000, empty for a month at first, in which the first person certainly leaves after two. */
function misHired(assumptions: Partial<Assumptions> = {}) {
  const month = 365 / 12;
  const certain = { misHireProbability: 1, misHireMonths: 2, usDaysToFill: month, ...assumptions };
  return calculate({
    horizonMonths: 12,
    positions: [{ role: 'x', headcount: 1, weeklyRate: 600, baseSalary: 120_000 }],
    levies: [],
    assumptions: { ...ZERO, f5RelativeOutput: 1, ...certain },
  }).us;
}

describe('what is said of the model', () => {
  it('is said once, with a reason in whole sentences', () => {
    const all = [...EXCLUDED, ...GUARDS];
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
    for (const { why } of all) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it('calls assumptions by their names', () => {
    const labels = ASSUMPTION_IDS.map((id) => NAMES[id].label);
    const quoted = [...EXCLUDED, ...GUARDS].flatMap(({ why }) => why.match(/(?<=“)[^”]+(?=”)/g) ?? []);
    expect(quoted).toEqual(['Growth of the weekly rate']);
    for (const label of quoted) expect(labels).toContain(label);
  });

  it('the salary of an empty seat is not paid: a month without anybody takes $10,000 off', () => {
    const { cash, lines } = misHired();
    expect(cash).toBeCloseTo(110_000, 6);
    expect(lines.misHireCash).toBeCloseTo(-10_000, 6);
  });

  it('a tax stops at the same pay in every year', () => {
    const taxes = (horizonMonths: number) =>
      calculate({
        horizonMonths,
        positions: [{ role: 'x', headcount: 1, weeklyRate: 600, baseSalary: 120_000 }],
        levies: [{ id: 'suta', label: 'State unemployment', rate: 0.01, base: 50_000 }],
        assumptions: { ...ZERO, annualRaise: 0.1, f5RelativeOutput: 1 },
      }).us.lines.payrollTaxes;
    expect([taxes(12), taxes(24), taxes(36)]).toEqual([500, 1000, 1500]);
  });

  it('taxes by company size follow that size, not the people planned', () => {
    const paidLeave = (employees: number, headcount: number) =>
      resolve(NEWEST, { state: 'WA', employees, positions: [{ role: 'paralegal', headcount }] }).levies.some(
        ({ id }) => id === 'paidFamilyLeave',
      );
    expect([paidLeave(3, 3), paidLeave(49, 60), paidLeave(50, 3)]).toEqual([false, false, true]);
    expect(
      resolve(NEWEST, { state: 'WA', positions: [{ role: 'paralegal', headcount: 3 }] }).levies,
    ).not.toContainEqual(expect.objectContaining({ id: 'paidFamilyLeave' }));
  });

  it('one mis-hire a seat: the replacement is recruited once and stays', () => {
    const { lines } = misHired({ inHouseCostPerHire: 5000, severanceWeeks: 2.6 });
    expect(lines.recruiting).toBe(5000);
    expect(lines.misHireCash).toBeCloseTo(-10_000 + 6000 + 5000, 6);
  });

  it('recruiting is in-house cost or an agency’s fee, never both', () => {
    const paid = RECRUITING.map((recruiting) => {
      const choices = { state: 'CA', recruiting, positions: [{ role: 'paralegal' }] };
      const { inHouseCostPerHire, agencyFeeShare } = resolve(edition, choices).assumptions;
      return [recruiting, inHouseCostPerHire > 0, agencyFeeShare > 0];
    });
    expect(paid).toEqual([
      ['in-house', true, false],
      ['agency', false, true],
    ]);
  });
});
