import { describe, expect, it } from 'vitest';
import { edition202612 as edition } from '../../tests/support/editions.ts';
import { endingWithin } from './ending.ts';

const levies = (...ids: string[]) => ids.map((id) => ({ id }));

describe('levies that end while a scenario runs', () => {
  const scenario = { state: 'OH', levies: levies('socialSecurity', 'medicare', 'futa', 'suta') };
  const endingIn = (months: number, from: string, of = scenario) =>
    endingWithin(edition, of, months, from).map(({ id, validThrough }) => `${id} ${validThrough}`);

  it('are named with their last day, the earliest first', () => {
    expect(endingIn(36, '2026-12-01')).toEqual([
      'futa 2026-12-31',
      'socialSecurity 2027-12-31',
      'suta 2027-12-31',
    ]);
    expect(endingWithin(edition, scenario, 12, '2026-12-01')).toEqual([
      { id: 'futa', label: 'Federal unemployment (FUTA)', validThrough: '2026-12-31' },
    ]);
  });

  it('are none of those that hold to the last day, have ended, or have no known end', () => {
    expect(endingIn(12, '2027-01-01')).toEqual([]);
    expect(endingIn(12, '2027-01-02')).toEqual(['socialSecurity 2027-12-31', 'suta 2027-12-31']);
    expect(endingIn(60, '2028-01-01')).toEqual([]);
  });

  it('are counted in months of the calendar, over the end of short ones', () => {
    const february = { state: 'OH', levies: levies('futa') };
    const edited = (validThrough: string) => ({
      ...edition,
      federal: edition.federal.map((levy) => (levy.id === 'futa' ? { ...levy, validThrough } : levy)),
    });
    const ends = (validThrough: string, months: number, from: string) =>
      endingWithin(edited(validThrough), february, months, from).length > 0;
    expect(ends('2027-02-28', 1, '2027-01-31')).toBe(false);
    expect(ends('2027-02-28', 1, '2027-01-15')).toBe(false);
    expect(ends('2028-02-28', 1, '2028-01-29')).toBe(false);
    expect(ends('2028-02-28', 1, '2028-01-30')).toBe(true);
    expect(ends('2027-12-31', 13, '2026-12-01')).toBe(false);
    expect(ends('2027-12-31', 13, '2026-12-02')).toBe(true);
    expect(ends('2027-11-30', 12, '2026-12-01')).toBe(false);
  });

  it('are those of the scenario alone: switched off, optional or of another state', () => {
    expect(endingIn(12, '2026-12-01', { state: 'OR', levies: levies('triMetTransitTax') })).toEqual([
      'triMetTransitTax 2026-12-31',
    ]);
    expect(endingIn(12, '2026-12-01', { state: 'OR', levies: levies('medicare') })).toEqual([]);
    expect(endingIn(12, '2026-12-01', { state: 'PR', levies: levies('suta') })).toEqual([]);
  });
});
