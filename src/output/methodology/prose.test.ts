import { describe, expect, it } from 'vitest';
import { prose } from './prose.ts';

describe('the words of data files on a page', () => {
  it.each([
    ["F5's own: 'within 7-14 days, anytime'.", 'F5’s own: “within 7–14 days, anytime”.'],
    ["14 days' notice (7-30)", '14 days’ notice (7–30)'],
    ['1.14-2.79%, >= $500 - or less', '1.14–2.79%, ≥ $500 – or less'],
    ['2026-11-23', 'November 23, 2026'],
    ['2026-11', 'November 2026'],
    ['2025-2026', '2025–2026'],
    ['a judgement', 'a judgment'],
  ])('%s', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it.each(['15-1252 Software Developers', 'UIT-0603A FY26', 'USDL-26-0827', 'WAC 192-320-025'])(
    'leaves a code alone: %s',
    (text) => {
      expect(prose(text)).toBe(text);
    },
  );
});
