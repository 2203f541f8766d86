/** What the edition says where a visitor has said nothing. */
import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import type { StateFigures } from '../edition/figures.ts';
import type { AssumptionId } from '../model/types.ts';
import {
  assumptionDefault,
  baseSalaryDefault,
  hasPublishedRate,
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
