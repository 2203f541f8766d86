/** Addresses of values, as text and back. */
import { expect, it } from 'vitest';
import { anyScenario, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { resolve } from '../scenario/index.ts';
import { type Address, addressText } from './address.ts';
import { modelInput } from './input.ts';
import { parseAddress } from './parse-address.ts';
import type { AssumptionId } from './types.ts';
import { isOverridden, numberKey, provenanceAt, valueAt, withValueAt } from './value-at.ts';

it.each([
  ['horizonMonths', { of: 'plan', key: 'horizonMonths' }, 'horizonMonths'],
  ['state', { of: 'plan', key: 'state' }, null],
  ['metro', { of: 'plan', key: 'metro' }, null],
  ['employees', { of: 'plan', key: 'employees' }, 'employees'],
  ['positions.1.startMonth', { of: 'position', position: 1, key: 'startMonth' }, 'startMonth'],
  ['positions.1.level', { of: 'position', position: 1, key: 'level' }, null],
  ['levies.suta.rate', { of: 'levy', id: 'suta', key: 'rate' }, null],
  ['levies.an.odd.id.base', { of: 'levy', id: 'an.odd.id', key: 'base' }, null],
  ['positions.0.role', { of: 'position', position: 0, key: 'role' }, null],
  ['positions.11.baseSalary', { of: 'position', position: 11, key: 'baseSalary' }, 'baseSalary'],
  ['assumptions.bonusShare', { of: 'assumption', id: 'bonusShare', position: null }, 'bonusShare'],
  ['positions.2.assumptions.bonusShare', { of: 'assumption', id: 'bonusShare', position: 2 }, 'bonusShare'],
] as const)('%s', (text, address, key) => {
  expect(parseAddress(text)).toEqual(address);
  expect(addressText(address)).toBe(text);
  expect(numberKey(address)).toBe(key);
});

it.each([
  '',
  'horizon',
  'state.code',
  'levies',
  'levies.suta',
  'levies.suta.label',
  'positions',
  'positions.0',
  'positions.01.baseSalary',
  'positions.-1.baseSalary',
  'positions.NaN.baseSalary',
  'positions.0.horizonMonths',
  'positions.0.baseSalary.more',
  'positions.0.assumptions.toString',
  'assumptions.toString',
  'assumptions.bonusShare.more',
  'us.recruiting',
])('is not the text "%s"', (text) => {
  expect(parseAddress(text)).toBeNull();
});

it('every input of a scenario is found, read and replaced at its address', () => {
  fc.assert(
    fc.property(anyScenario(3), (scenario) => {
      modelInput(scenario, (value, at) => {
        expect(parseAddress(addressText(at))).toEqual(at);
        expect(valueAt(scenario, at)).toBe(value);
        expect(valueAt(withValueAt(scenario, at, 0.25), at)).toBe(0.25);
        return value;
      });
    }),
    { numRuns: 30 },
  );
});

it('a position has the common value until it has its own', () => {
  const [scenario] = fc.sample(anyScenario(1), { seed: 1, numRuns: 1 });
  if (!scenario) throw new Error('no scenario');
  const common: Address = { of: 'assumption', id: 'annualRaise', position: null };
  const own: Address = { ...common, position: 0 };
  const raised = withValueAt(withValueAt(scenario, own, 0.05), common, 0.01);
  expect([valueAt(raised, common), valueAt(raised, own), isOverridden(raised, common)]).toEqual([
    0.01,
    0.05,
    true,
  ]);
  expect(isOverridden(raised, own)).toBe(false);
});

it('a levy that is not in force has the rate 0, and a place that is not there no value', () => {
  const [scenario] = fc.sample(anyScenario(1), { seed: 1, numRuns: 1 });
  if (!scenario) throw new Error('no scenario');
  expect(valueAt(scenario, { of: 'levy', id: 'abroad', key: 'rate' })).toBe(0);
  expect(valueAt(scenario, { of: 'levy', id: 'abroad', key: 'base' })).toBeNull();
  const beyond: Address = { of: 'position', position: 9, key: 'baseSalary' };
  expect(valueAt(scenario, beyond)).toBeNull();
  expect(withValueAt(scenario, beyond, 1)).toEqual(scenario);
});

it('a value that a position shares has the common value’s origin', () => {
  const scenario = resolve(edition202611, {
    state: 'CA',
    positions: [{ role: 'paralegal', weeklyRate: 500, baseSalary: 60_000, assumptions: { bonusShare: 0.1 } }],
    assumptions: { annualRaise: 0.01 },
  });
  const origin = (id: AssumptionId) => provenanceAt(scenario, { of: 'assumption', id, position: 0 })?.origin;
  expect([origin('bonusShare'), origin('annualRaise'), origin('severanceWeeks')]).toEqual([
    'chosen',
    'chosen',
    'default',
  ]);
});
