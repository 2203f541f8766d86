import { expect, it } from 'vitest';
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import { numbers } from './algebra.ts';
import { modelInput } from './input.ts';
import { seatOf } from './seat.ts';

it('a seat whose first person stays costs the same bit for bit, and nothing for mis-hires', () => {
  fc.assert(
    fc.property(anyScenario(), fc.boolean(), fc.boolean(), (scenario, us, f5) => {
      const { seats, levies, horizonMonths } = modelInput(scenario, (value) => value);
      for (const seat of seats) {
        const either = seatOf(numbers, seat, levies, horizonMonths);
        const known = seatOf(numbers, seat, levies, horizonMonths, { us, f5 });
        for (const [side, stays] of [
          ['us', us],
          ['f5', f5],
        ] as const) {
          const { bad, good, workLines, ...rest } = either[side];
          const none = { ...workLines, misHireCash: 0, misHireDelay: 0 };
          const expected = stays ? { bad: good, workLines: none } : { bad, workLines };
          expect(known[side]).toEqual({ ...rest, good, ...expected });
        }
      }
    }),
    { numRuns: 100 },
  );
});
