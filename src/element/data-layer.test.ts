import { describe, expect, it } from 'vitest';
import { anyNumber, fc } from '../../tests/support/arbitraries.ts';
import { dataLayerEntry } from './data-layer.ts';
import type { EventDetail } from './event-detail.ts';

const DETAIL: EventDetail = {
  version: '1.2.3',
  edition: '2026-11',
  state: 'CA',
  role: 'ai-engineer',
  positions: 1,
  headcount: 1,
  horizonMonths: 12,
  cashSavings: 174_159,
  fullSavings: 190_733,
};

describe('what a tag manager is told', () => {
  it('has names that GA4 takes and no exact amount', () => {
    expect(dataLayerEntry('f5-roi-change', DETAIL)).toEqual({
      event: 'f5_roi_change',
      f5_roi_version: '1.2.3',
      f5_roi_edition: '2026-11',
      f5_roi_state: 'CA',
      f5_roi_role: 'ai-engineer',
      f5_roi_people: '1',
      f5_roi_months: 12,
      f5_roi_cash_saving: '100000-250000',
      f5_roi_full_saving: '100000-250000',
    });
    for (const key of Object.keys(dataLayerEntry('f5-roi-error', { ...DETAIL, code: 'copy-failed' })))
      expect(key).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
  });

  it.each([
    [-1, 'dearer'],
    [0, '0-10000'],
    [9999, '0-10000'],
    [10_000, '10000-25000'],
    [5_000_000, 'over 1000000'],
  ])('puts a saving of %i into %s', (fullSavings, bucket) => {
    expect(dataLayerEntry('f5-roi-change', { ...DETAIL, fullSavings }).f5_roi_full_saving).toBe(bucket);
  });

  it.each([
    [1, '1'],
    [2, '2-5'],
    [20, '6-20'],
    [21, '21-100'],
    [1000, 'over 100'],
  ])('puts %i people into %s', (headcount, bucket) => {
    expect(dataLayerEntry('f5-roi-change', { ...DETAIL, headcount }).f5_roi_people).toBe(bucket);
  });

  it('never holds the saving itself', () => {
    fc.assert(
      fc.property(anyNumber({ kind: 'whole', min: 100, max: 9_999_999, step: 1 }), (saving) => {
        fc.pre(saving % 5000 !== 0);
        const entry = dataLayerEntry('f5-roi-change', {
          ...DETAIL,
          cashSavings: saving,
          fullSavings: saving,
        });
        expect(Object.values(entry)).not.toContain(saving);
        expect(`${entry.f5_roi_full_saving}${entry.f5_roi_cash_saving}`.split(/\D+/)).not.toContain(
          String(saving),
        );
      }),
    );
  });
});
