import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { evaluate } from './evaluation.ts';
import { expiredFigures } from './expired.ts';
import { resolve } from './index.ts';

function expired(today: string, choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] }) {
  return expiredFigures(edition, evaluate(choices, resolve(edition, choices)), today);
}

describe('statutory figures past their last day', () => {
  it('are none while all are in force', () => {
    expect(expired('2026-12-31')).toEqual([]);
  });

  it('are named with what they do to the saving, dearest or cheapest', () => {
    const found = expired('2027-01-01');
    expect(found.map(({ label }) => label)).toContain('Social Security');
    expect(found.find(({ label }) => label === 'Social Security')?.effect).toBeGreaterThan(10_000);
    for (const { validThrough } of found) expect(validThrough).toBe('2026-12-31');
  });

  it('leave out a rate that was typed', () => {
    const choices = {
      state: 'CA',
      positions: [{ role: 'ai-engineer' }],
      levies: { socialSecurity: 0.07 },
    };
    expect(expired('2027-01-01', choices).map(({ label }) => label)).not.toContain('Social Security');
  });
});
