/** Whoever reads an explanation tells its steps apart by their names: two different steps never share one. */
import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import { REFERENCE, TEAM } from '../../tests/support/exports.ts';
import { resolve } from '../scenario/resolve.ts';
import { type Explanation, explain } from './explain.ts';
import { DIFFERENCE_IDS, LINE_IDS } from './lines.ts';

/** Every named step of every figure: its name, with its values; the same name with two values is one name for two things. */
function valuesByName(choices: typeof REFERENCE): ReadonlyMap<string, ReadonlySet<number | null>> {
  const scenario = resolve(edition202611, choices);
  const months = ['us', 'f5'].flatMap((side) =>
    ['cash', 'full'].map((lens) => `${side}.${lens}ToMonth.${scenario.horizonMonths}`),
  );
  const roles = scenario.positions.flatMap((_, p) =>
    ['us.cash', 'us.full', 'f5.cash', 'f5.full', 'cash.savings', 'full.savings'].map(
      (id) => `byPosition.${p}.${id}`,
    ),
  );
  const values = new Map<string, Set<number | null>>();
  for (const id of [...LINE_IDS, ...DIFFERENCE_IDS, ...months, ...roles]) {
    const seen = new Set<Explanation>([explain(scenario, id)]);
    for (const node of seen) {
      if (node.kind !== 'formula') continue;
      for (const part of node.parts) seen.add(part);
      if (node.id === null) continue;
      values.set(node.label, (values.get(node.label) ?? new Set()).add(node.value));
    }
  }
  return values;
}

describe('different steps have different names', () => {
  it.each([
    ['for one role', REFERENCE],
    ['for three roles over two and a half years', TEAM],
  ])('%s', (_, choices) => {
    const shared = [...valuesByName(choices)].filter(([, values]) => values.size > 1);
    expect(shared.map(([label, values]) => `${label}: ${[...values].join(' and ')}`)).toEqual([]);
  });

  it('names person, course of events, role and year', () => {
    const names = valuesByName(TEAM);
    for (const label of [
      'Wages of the U.S. hire who stays in role 2, year 1',
      'Wages of the U.S. mis-hire in role 2, year 1',
      'Wages of the U.S. replacement in role 2, year 3',
      'Wages in a full first year of a U.S. hire in role 1',
      'Medicare of the U.S. replacement in role 3, year 2',
      'Cash with an F5 mis-hire in role 3',
      'Cash if the F5 worker stays in role 3, month 30',
      'Part without anybody before the F5 replacement in role 1, month 5',
      'Severance at the exit of the U.S. mis-hire in role 1, month 4',
      'Role 2 (data-entry): U.S. hire, base salary and bonus',
      'Role 2 (data-entry): F5, cash',
    ])
      expect(names.has(label), label).toBe(true);
  });
});
