/** What the edition says where a visitor has said nothing. */
import { describe, expect, it } from 'vitest';
import { edition202611, edition202612 } from '../../tests/support/editions.ts';
import { LEVELS } from '../edition/choices.ts';
import type { EditionFigures, StateFigures } from '../edition/figures.ts';
import { packFigures } from '../edition/pack.ts';
import { unpackFigures } from '../edition/unpack.ts';
import type { AssumptionId } from '../model/types.ts';
import {
  assumptionDefault,
  baseSalaryDefault,
  employeesDefault,
  hasMetro,
  hasPublishedRate,
  leviesInForce,
  metrosOf,
  type PayOptions,
  roleOf,
  stateOf,
  weeklyRateDefault,
} from './index.ts';

const edition = edition202611;

function salary(roleId: string, code: string) {
  const role = roleOf(edition, roleId);
  const state = stateOf(edition, code);
  if (!role || !state) throw new Error(`no ${roleId} in ${code}`);
  return baseSalaryDefault(edition, role, state);
}

describe('defaults of the edition', () => {
  it('an AI engineer in California is paid $202,920, between $147,480 and $210,950', () => {
    expect(salary('ai-engineer', 'CA')).toMatchObject({
      default: 202_920,
      low: 147_480,
      high: 210_950,
      estimated: true,
      grade: 'judgement',
    });
  });

  it('a data entry keyer in Mississippi is paid the state’s published median, $34,540', () => {
    expect(salary('data-entry', 'MS')).toMatchObject({
      default: 34_540,
      estimated: false,
      source: 'bls-oews-states-2025-05',
    });
  });

  it('every role has a salary in every state, within its own percentiles', () => {
    for (const role of edition.roles)
      for (const state of edition.states) {
        const figure = baseSalaryDefault(edition, role, state);
        expect(figure?.default, `${role.id} ${state.code}`).toBeGreaterThan(15_000);
        expect(figure?.low).toBeLessThanOrEqual(figure?.default ?? 0);
        expect(figure?.high).toBeGreaterThanOrEqual(figure?.default ?? 0);
      }
  });

  it('where the state median is withheld, the national one × the state’s factor stands in, marked as an estimate', () => {
    const medians = edition.wages.medianBySocAndState;
    const gaps = edition.roles.flatMap((role) =>
      edition.states
        .filter((state) => role.soc !== null && medians[role.soc]?.[state.code] === null)
        .map((state) => ({ role, state })),
    );
    expect(gaps.length).toBeGreaterThan(0);
    for (const { role, state } of gaps) {
      const factor = state.wageFactor[role.group] ?? state.wageFactor.all;
      expect(baseSalaryDefault(edition, role, state)).toMatchObject({
        default: Math.round((role.wage.p50 * factor) / 10) * 10,
        estimated: true,
        source: role.source,
      });
    }
  });

  it('AI engineers start at F5’s published $600 a week; other roles at the middle of the band, $790', () => {
    expect(weeklyRateDefault(edition, 'ai-engineer')).toMatchObject({
      default: 600,
      low: 600,
      high: 1200,
      grade: 'f5',
    });
    expect(weeklyRateDefault(edition, 'data-entry')).toMatchObject({ default: 790, low: 375, high: 1200 });
    expect(hasPublishedRate(edition, 'ai-engineer')).toBe(true);
    expect(hasPublishedRate(edition, 'data-entry')).toBe(false);
  });

  it('technical work takes 4 months to full output, other work 3', () => {
    const ramp = (group: 'tech' | 'engineering' | 'office' | null) =>
      assumptionDefault(edition, 'rampMonths', 'in-house', group).default;
    expect([ramp('tech'), ramp('engineering'), ramp('office'), ramp(null)]).toEqual([4, 4, 3, 3]);
  });

  it('recruiting is in-house or by agency, never both', () => {
    const amounts = (recruiting: 'in-house' | 'agency', group: 'tech' | 'office') =>
      (['agencyFeeShare', 'inHouseCostPerHire', 'interviewHours'] as const).map(
        (id) => assumptionDefault(edition, id, recruiting, group).default,
      );
    expect(amounts('in-house', 'tech')).toEqual([0, 5475, 0]);
    expect(amounts('agency', 'tech')).toEqual([0.2, 0, 23.3]);
    expect(amounts('agency', 'office')).toEqual([0.2, 0, 19.3]);
  });

  it('each figure names its grade and its source', () => {
    expect(assumptionDefault(edition, 'annualRaise', 'in-house', null)).toEqual({
      default: 0.034,
      low: 0.02,
      high: 0.045,
      grade: 'official',
      source: 'bls-eci-2026-03',
    });
    expect(weeklyRateDefault(edition, 'data-entry')).toMatchObject({
      grade: 'judgement',
      source: 'f5-article',
    });
    const { rates } = edition;
    const { source: _, ...unsourced } = rates.band;
    const bare = { ...edition, rates: { ...rates, band: unsourced } };
    expect(weeklyRateDefault(bare, 'data-entry').source).toBeNull();
  });

  it('an assumption that neither the edition nor the model has is refused by name', () => {
    expect(() => assumptionDefault(edition, 'luck' as AssumptionId, 'in-house', null)).toThrow(
      new RangeError('edition 2026-11 has no assumption luck'),
    );
  });

  it('a salary waits for state medians and for the state’s factor; a role without a code needs no medians', () => {
    const [clerk, engineer] = [roleOf(edition, 'data-entry'), roleOf(edition, 'ai-engineer')];
    const state = stateOf(edition, 'CA');
    if (!clerk || !engineer || !state) throw new Error('the edition has both roles and the state');
    const bare = { ...edition, wages: null };
    expect(baseSalaryDefault(bare, clerk, state)).toBeNull();
    expect(baseSalaryDefault(bare, engineer, state)).toMatchObject({
      default: 202_920,
      source: engineer.source ?? null,
    });
    for (const none of [null, undefined])
      expect(
        baseSalaryDefault(edition, engineer, {
          ...state,
          wageFactor: { all: none },
        } as unknown as StateFigures),
      ).toBeNull();
    const unlisted = { ...clerk, soc: '99-9999' };
    expect(baseSalaryDefault(edition, unlisted, state)).toMatchObject({ estimated: true });
  });
});

describe('defaults of 2026-12', () => {
  const SF = '41860';
  const figure = (from: EditionFigures, roleId: string, code: string, options?: PayOptions) => {
    const role = roleOf(from, roleId);
    const state = stateOf(from, code);
    if (!role || !state) throw new Error(`no ${roleId} in ${code}`);
    return baseSalaryDefault(from, role, state, options);
  };
  const range = (roleId: string, code: string, options?: PayOptions) => {
    const { low, default: middle, high } = figure(edition202612, roleId, code, options) ?? {};
    return [low, middle, high];
  };
  const rate = (roleId: string, level?: PayOptions['level']) => {
    const { low, default: start, high, grade } = weeklyRateDefault(edition202612, roleId, level);
    return [low, start, high, grade];
  };

  it('an AI engineer in California is paid $201,750 at $600 a week, a senior one $248,150 at $740', () => {
    expect(figure(edition202612, 'ai-engineer', 'CA')).toEqual({
      default: 201_750,
      low: 158_000,
      high: 248_800,
      grade: 'judgement',
      source: 'derived-ai-wage',
      estimated: true,
    });
    expect(rate('ai-engineer')).toEqual([600, 600, 1200, 'f5']);
    expect(range('ai-engineer', 'CA', { level: 'senior' })).toEqual([194_340, 248_150, 248_800]);
    expect(rate('ai-engineer', 'senior')).toEqual([740, 740, 1200, 'judgement']);
    expect(range('ai-engineer', 'CA', { level: 'lead' })).toEqual([222_780, 248_800, 248_800]);
    expect(range('ai-engineer', 'CA', { level: 'junior' })).toEqual([126_400, 161_400, 199_040]);
  });

  it('data entry in Mississippi is paid $34,540 at an estimated $375 a week', () => {
    expect(figure(edition202612, 'data-entry', 'MS')).toMatchObject({
      default: 34_540,
      estimated: false,
      grade: 'official',
      source: 'bls-oews-states-2025-05',
    });
    expect(rate('data-entry')).toEqual([375, 375, 750, 'judgement']);
    expect(rate('bookkeeper')).toEqual([375, 390, 780, 'judgement']);
    expect(rate('software-developer')).toEqual([375, 545, 1090, 'judgement']);
    expect(hasPublishedRate(edition202612, 'software-developer')).toBe(false);
    expect(weeklyRateDefault(edition202612, 'software-developer').source).toBe('f5-article');
  });

  it('a level is the 25th percentile, the median, 1.23 and 1.41 of it, at most the 90th percentile', () => {
    const developer = (level: PayOptions['level']) => range('software-developer', 'CA', { level })[1];
    expect(LEVELS.map(developer)).toEqual([136_990, 174_410, 214_520, 245_920]);
    expect(range('software-developer', 'CA', { level: 'junior' })).toEqual([107_600, 136_990, 170_180]);
    expect(range('software-developer', 'CA', { level: 'lead' })).toEqual([193_160, 245_920, 272_670]);
    expect(rate('software-developer', 'junior')).toEqual([375, 435, 870, 'judgement']);
    expect(rate('software-developer', 'lead')).toEqual([530, 770, 1200, 'judgement']);
    expect(rate('data-entry', 'junior')).toEqual([375, 375, 600, 'judgement']);
  });

  it('every role has, in every state and at every level, low ≤ default ≤ high, and no more than the level above', () => {
    for (const role of edition202612.roles) {
      const rates = LEVELS.map((level) => weeklyRateDefault(edition202612, role.id, level));
      for (const { low, default: start, high } of rates) {
        expect([375 <= low, low <= start, start <= high, high <= 1200], role.id).not.toContain(false);
        expect([low, start, high].map((dollars) => dollars % 5)).toEqual([0, 0, 0]);
      }
      for (const state of edition202612.states) {
        let below = 0;
        for (const level of LEVELS) {
          const found = baseSalaryDefault(edition202612, role, state, { level });
          if (!found) throw new Error(`no pay of ${role.id} in ${state.code}`);
          const { low, default: salary, high } = found;
          expect(
            [low <= salary, salary <= high, salary >= below, salary % 10 === 0],
            `${role.id} ${state.code} ${level}`,
          ).not.toContain(false);
          below = salary;
        }
      }
    }
  });

  it('a metro changes the pay of a role in its table, in a state that it lies in, and of no other', () => {
    expect(range('software-developer', 'CA', { metro: SF })).toEqual([163_500, 186_640, 219_670]);
    expect(figure(edition202612, 'software-developer', 'CA', { metro: SF })).toMatchObject({
      source: 'bls-oews-metros-2025-05',
      estimated: false,
    });
    expect(range('ai-engineer', 'CA', { metro: SF })).toEqual([178_380, 216_320, 272_920]);
    expect(range('bookkeeper', 'CA', { metro: SF })).toEqual(range('bookkeeper', 'CA'));
    expect(range('software-developer', 'TX', { metro: SF })).toEqual(range('software-developer', 'TX'));
    expect(range('software-developer', 'CA', { metro: null })).toEqual(range('software-developer', 'CA'));
  });

  it('metros are those of the state by name, a role has those with all its occupations', () => {
    expect(metrosOf(edition202612, 'CA').map(({ name }) => name)).toEqual([
      'Los Angeles metro',
      'Riverside metro',
      'Sacramento metro',
      'San Diego metro',
      'San Francisco metro',
      'San Jose metro',
    ]);
    expect(metrosOf(edition202612, 'CA')[4]).toEqual({ code: SF, name: 'San Francisco metro' });
    expect(metrosOf(edition202612, 'NJ').map(({ name }) => name)).toEqual([
      'New York metro',
      'Philadelphia metro',
    ]);
    expect(metrosOf(edition202612, 'AK')).toEqual([]);
    expect(metrosOf(edition, 'CA')).toEqual([]);
    const has = (roleId: string, metro: string) => {
      const role = roleOf(edition202612, roleId);
      return role && hasMetro(edition202612, role, metro);
    };
    expect([has('ai-engineer', SF), has('bookkeeper', SF)]).toEqual([true, false]);
    // Madison's data scientists are withheld, its developers are not.
    expect([has('ai-engineer', '31540'), has('software-developer', '31540')]).toEqual([false, true]);
    expect([has('product-manager', SF), has('software-developer', '99999')]).toEqual([false, false]);
  });

  it('levies of larger employers are off: 20 people by default, and only where the edition counts people', () => {
    const ids = (from: EditionFigures, code: string, employees?: number) => {
      const state = stateOf(from, code);
      return state ? leviesInForce(from, state, employees).map(({ id }) => id) : [];
    };
    const owes = (code: string, employees?: number) =>
      ids(edition202612, code, employees).includes('paidFamilyLeave');
    expect(employeesDefault(edition202612)).toBe(20);
    expect(['CO', 'DC', 'ME', 'MD'].map((code) => owes(code))).toEqual([true, true, true, true]);
    expect(['DE', 'MA', 'MN', 'OR', 'WA'].map((code) => owes(code))).toEqual(Array(5).fill(false));
    const least = { CO: 10, DE: 25, MA: 25, MD: 15, ME: 15, MN: 31, OR: 25, WA: 50 };
    for (const [code, from] of Object.entries(least))
      expect([owes(code, from - 1), owes(code, from)], code).toEqual([false, true]);
    expect(employeesDefault(edition)).toBe(Infinity);
    expect(ids(edition, 'WA')).toContain('paidFamilyLeave');
    expect(ids(edition, 'WA', 1)).toContain('paidFamilyLeave');
  });

  it('the first file knows the default role in the default state, at every level, and waits for the rest', () => {
    const first = unpackFigures(packFigures(edition202612));
    for (const level of LEVELS) {
      const { source: _, ...whole } = figure(edition202612, 'ai-engineer', 'CA', { level }) ?? {};
      expect(figure(first, 'ai-engineer', 'CA', { level })).toMatchObject(whole);
    }
    for (const [roleId, code, options] of [
      ['ai-engineer', 'TX', {}],
      ['ai-engineer', 'CA', { metro: SF }],
      ['data-analyst', 'CA', {}],
      ['bookkeeper', 'CA', {}],
    ] as const)
      expect(figure(first, roleId, code, options)).toBeNull();
    for (const { id } of edition202612.roles)
      expect(weeklyRateDefault(first, id)).toEqual({ ...weeklyRateDefault(edition202612, id), source: null });
  });

  it('2026-11 knows neither levels nor metros', () => {
    for (const level of LEVELS) {
      expect(figure(edition, 'ai-engineer', 'CA', { level, metro: SF })).toEqual(salary('ai-engineer', 'CA'));
      expect(weeklyRateDefault(edition, 'data-entry', level).default).toBe(790);
    }
  });
});
