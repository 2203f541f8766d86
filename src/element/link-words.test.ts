import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { incomingLink, incomingScenario } from './incoming.ts';

const read = (text: string) => {
  const { notices, survived } = incomingLink(edition, text);
  return { ...notices[0], survived };
};

describe('what is said of a link', () => {
  it('names what was dropped as people call it, with what stands there now', () => {
    const { lead, details, survived } = read('1.2026-11.sZZ_m2_p-bookkeeper_h4r1_b-5_qq7_k-1abc');
    expect(lead).toBe('Part of this link could not be read. These are not the figures you were sent.');
    expect(details).toEqual([
      'Where you would hire: “ZZ” isn’t a U.S. state; using California instead.',
      'Horizon: 2 months is outside 6–60 months; 12 months is used.',
      expect.stringMatching(/^F5 weekly rate: \$1 is outside \$100–\$10,000; \$\d+ is used\.$/),
      'Base salary: “-5” could not be read; $59,230 is used.',
      '1 unreadable part was left out: qq7.',
    ]);
    expect(survived).toBe(true);
  });

  it('says that nothing survived, and counts parts that mean nothing', () => {
    const { lead, details, survived } = read('1.2024-01.sZZ_r1e9_qq7');
    expect(lead).toBe('Nothing in this link could be used. These are not the figures you were sent.');
    expect(details).toContain('2 unreadable parts were left out: e9, qq7.');
    expect(details).toContain('The figures of 2024-01 could not be opened here; the newest are used.');
    expect(survived).toBe(false);
  });

  it('does not claim more than it knows where a part was added', () => {
    expect(read('1.2026-11.h4_qq7_k-1abc').lead).toBe(
      'Part of this link could not be read. These may not be the figures you were sent.',
    );
    expect(read('1.2026-11.h4')).toMatchObject({
      lead: 'This link was damaged or cut. These may not be the figures you were sent.',
      code: 'link-damaged',
    });
    expect(read('1.2026-11.h4').details).toBeUndefined();
  });

  it('keeps the place of a position behind one whose role is unknown', () => {
    const { details } = read('1.2026-11.p-nobody_h2_p-data-entry_r100_p-bookkeeper_r50_k-1');
    expect(details?.[0]).toBe('Role: “nobody” is not known here; it was left out.');
    expect(details?.[1]).toMatch(/^F5 weekly rate, role 2: \$50 is outside .*; \$\d+ is used\.$/);
  });

  it('says which scenario it speaks of where there are several', () => {
    const { details } = read('1.2026-11.k-0~r1_k-0~1-Base-Senior-z');
    expect(details).toEqual(['Senior: F5 weekly rate: $1 is outside $100–$10,000; $600 is used.']);
  });

  it('names a start beyond the horizon, and what the edition does not have', () => {
    expect(read('1.2026-11.sTX_a-19100_n50_g-senior_t12_k-1').details).toEqual([
      'Metro: “19100” is not known in Texas; the whole state is used.',
      'Company size: 50 cannot be set here; the default is used.',
      'Starts after: 12 months is outside 0–11 months; 0 months is used.',
      'Level: “senior” is not known here; the middle level is used.',
    ]);
  });

  it('is said of what a script sets, too', () => {
    const { notices } = incomingScenario(edition, {
      state: 'CA',
      positions: [{ role: 'bookkeeper', headcount: 1.5 }],
    });
    expect(notices[0]?.details).toEqual(['People: 1.5 is not a whole number; 1 is used.']);
  });
});
