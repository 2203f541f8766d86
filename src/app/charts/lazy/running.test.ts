import { describe, expect, it } from 'vitest';
import { apart, runningConfiguration } from './running.ts';
import type { Theme } from './theme.ts';

const THEME = { us: 'navy', f5: 'teal', size: 1 } as Theme;
const FORMATS = { money: (dollars: number | null) => `$${dollars}`, moneyShort: String };

describe('labels at the ends of lines', () => {
  it('stay where they are with room between them', () => {
    expect(apart([10, 40, 80], 16)).toEqual([10, 40, 80]);
  });

  it('share the room around their middle where they would touch, with all that touch then', () => {
    expect(apart([10, 12], 16)).toEqual([3, 19]);
    expect(apart([0, 10, 20], 16)).toEqual([-6, 10, 26]);
    expect(apart([], 16)).toEqual([]);
  });
});

describe('the running total', () => {
  it('names the lines of one scenario by their sides', () => {
    const { data } = runningConfiguration(
      {
        lines: [
          { side: 'us', scenarios: [], totals: [5, 10] },
          { side: 'f5', scenarios: [], totals: [1, 2] },
        ],
        breakEvenMonth: null,
        band: null,
      },
      THEME,
      FORMATS,
    );
    expect(data.labels).toEqual(['today', 'month 1', 'month 2']);
    expect(data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['U.S. hire', [0, 5, 10]],
      ['F5', [0, 1, 2]],
    ]);
  });

  it('draws several scenarios, of different lengths, in dashes of their own, and says what each saves', () => {
    const { data, options } = runningConfiguration(
      {
        lines: [
          { side: 'us', scenarios: ['A', 'B'], totals: [5] },
          { side: 'f5', scenarios: ['A'], totals: [1] },
          { side: 'f5', scenarios: ['B'], totals: [2, 4] },
        ],
        breakEvenMonth: null,
        band: null,
      },
      THEME,
      FORMATS,
    );
    expect(data.labels).toHaveLength(3);
    expect(data.datasets.map(({ label }) => label)).toEqual(['A, B: U.S. hire', 'A: F5', 'B: F5']);
    expect(new Set(data.datasets.map(({ borderDash }) => String(borderDash))).size).toBe(3);
    const footer = options?.plugins?.tooltip?.callbacks?.footer as unknown as (items: object[]) => string[];
    const items = [5, 1, 2].map((y, datasetIndex) => ({ datasetIndex, parsed: { y } }));
    expect(footer(items)).toEqual(['A, difference: $4', 'B, difference: $3']);
    // Where the shorter one has ended, only the other is left.
    expect(footer(items.slice(1))).toEqual([]);
  });
});
