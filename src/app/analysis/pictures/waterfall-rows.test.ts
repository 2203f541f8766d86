import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../../../tests/support/editions.ts';
import { evaluate } from '../../../scenario/evaluation.ts';
import { resolve } from '../../../scenario/index.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import { waterfallRows } from './waterfall-rows.ts';

describe('the waterfall', () => {
  it('leads from the U.S. total to F5’s in whole dollars, each step where the last one ended', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom('cash' as const, 'full' as const), (choices, lens) => {
        const answer = evaluate(choices, resolve(edition, choices));
        const shown = roundedFigures(answer.headline);
        const rows = waterfallRows(answer, shown, lens);
        expect(rows[0]).toMatchObject({ line: `us.${lens}`, to: shown.us[lens] });
        expect(rows.at(-1)).toMatchObject({ line: `f5.${lens}`, to: shown.f5[lens] });
        for (const [i, row] of rows.slice(1, -1).entries()) expect(row.from).toBe(rows[i]?.to);
        for (const { from, to } of rows)
          expect([Number.isInteger(from), Number.isInteger(to)]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });
});
