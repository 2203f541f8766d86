import { describe, expect, it } from 'vitest';
import golden from '../../tests/golden/model.json' with { type: 'json' };
import plans from '../../tests/golden/plan.json' with { type: 'json' };
import { calculate } from './calculate.ts';
import type { Scenario } from './types.ts';

/** Relative 1e-9, absolute 1e-6 near zero (MODEL.md 8). */
function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    const room = Math.max(1e-6, Math.abs(expected) * 1e-9);
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - expected), `${path}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      room,
    );
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect(actual, path).toBe(expected);
}

describe('the golden cases', () => {
  for (const { name, scenario, expected } of [...golden, ...plans])
    it(name, () => expectClose(calculate(scenario as unknown as Scenario), expected, name));
});
