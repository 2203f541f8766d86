import { expect, it } from 'vitest';
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import { calculate } from './calculate.ts';
import { headline } from './headline.ts';

it('is the same as the results it is a part of, bit for bit', () => {
  fc.assert(
    fc.property(anyScenario(3), (scenario) => {
      const results = calculate(scenario);
      const { us, f5, cash, full, ...rest } = headline(scenario);
      expect(results).toMatchObject(rest);
      for (const ledger of ['cash', 'capacity', 'risk', 'full'] as const) {
        expect(us[ledger]).toBe(results.us[ledger]);
        expect(f5[ledger]).toBe(results.f5[ledger]);
      }
      expect([cash.savings, full.savings]).toEqual([results.cash.savings, results.full.savings]);
    }),
  );
});
