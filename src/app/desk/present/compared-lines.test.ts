import { expect, it } from 'vitest';
import { edition202611 } from '../../../../tests/support/editions.ts';
import { resolve } from '../../../scenario/index.ts';
import { comparedLines } from './compared-lines.ts';

it('draws a line for each side of each scenario, and one for those that are the same', () => {
  const at = (weeklyRate: number, horizonMonths = 12) =>
    resolve(edition202611, { state: 'CA', horizonMonths, positions: [{ role: 'ai-engineer', weeklyRate }] });
  const lines = comparedLines([at(600), at(800), at(800, 24)], 'cash');
  expect(lines.map(({ side, scenarios, totals }) => [side, scenarios.join(), totals.length])).toEqual([
    ['us', 'A,B', 12],
    ['f5', 'A', 12],
    ['f5', 'B', 12],
    ['us', 'C', 24],
    ['f5', 'C', 24],
  ]);
});
