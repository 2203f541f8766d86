import { expect, it } from 'vitest';
import { numbers } from './algebra.ts';
import { modelInput } from './input.ts';
import { isDifferenceId, isLineId, isMonthId, type LineId, lineOf } from './lines.ts';

it('figures, differences and running totals are told apart by their names', () => {
  const told = (text: string) => [isLineId(text), isDifferenceId(text), isMonthId(text, 12)];
  expect(told('us.basePay')).toEqual([true, false, false]);
  expect(told('difference.basePay')).toEqual([false, true, false]);
  expect(told('us.cashToMonth.7')).toEqual([false, false, true]);
  expect(told('full.savingsToMonth.12')).toEqual([false, false, true]);
  for (const other of ['basePay', 'us', 'difference.cash', 'us.cashToMonth', 'us.savingsToMonth.3', '7'])
    expect(told(other)).toEqual([false, false, false]);
});

it('a running total has a month of the horizon, written plainly', () => {
  for (const month of ['0', '13', '07', '7.5', '7 ', '100'])
    expect(isMonthId(`cash.savingsToMonth.${month}`, 12)).toBe(false);
  expect(isMonthId('x.us.cashToMonth.7', 12)).toBe(false);
});

it('a figure that is none is refused by name', () => {
  const nobody = modelInput(
    { horizonMonths: 6, positions: [], levies: [], assumptions: {} as never },
    (value) => value,
  );
  expect(() => lineOf(numbers, nobody, 'them.basePay' as LineId)).toThrow('no such line: them.basePay');
});
