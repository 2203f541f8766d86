import { NAMES } from '../catalogue/fields.ts';
import type { Unit } from '../model/names.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import type { Evaluation } from '../scenario/evaluation.ts';
import type { Names } from '../scenario/names-of.ts';
import { moneyExact } from '../words/money-forms.ts';
import { styleOf } from '../words/unit-style.ts';
import { measured } from '../words/units.ts';

/** An input in which the scenarios differ; one text per scenario, empty if a scenario does not have it. */
export interface Difference {
  readonly label: string;
  readonly values: readonly string[];
}

/** Every input that is not the same in all scenarios, in the order of the form. */
export function differences(
  answers: readonly Pick<Evaluation, 'scenario'>[],
  names: Names,
): readonly Difference[] {
  const lists = answers.map((answer) => inputsOf(answer, names));
  const labels = [...new Set(lists.flatMap((list) => [...list.keys()]))];
  return labels
    .map((label) => ({ label, values: lists.map((list) => list.get(label) ?? '') }))
    .filter(({ values }) => values.some((value) => value !== values[0]));
}

function inputsOf({ scenario }: Pick<Evaluation, 'scenario'>, names: Names): Map<string, string> {
  const inputs = new Map<string, string>();
  inputs.set('Where you would hire', names.state(scenario.state));
  inputs.set('Horizon', measured(scenario.horizonMonths, 'months'));
  const several = scenario.positions.length > 1;
  scenario.positions.forEach((seats, p) => {
    const start = several ? `Role ${p + 1}: ` : '';
    inputs.set(several ? `Role ${p + 1}` : 'Role', names.role(seats.role));
    for (const key of ['headcount', 'baseSalary', 'weeklyRate'] as const)
      inputs.set(start + NAMES[key].label, withUnit(seats[key], NAMES[key].unit));
    for (const id of ASSUMPTION_IDS) {
      const { label, unit } = NAMES[id];
      inputs.set(start + label, withUnit(seats.assumptions?.[id] ?? scenario.assumptions[id], unit));
    }
  });
  for (const { label, rate } of scenario.levies) inputs.set(label, withUnit(rate, 'share'));
  return inputs;
}

/** A value as in a column of its own kind: dollars alone, everything else with its unit. */
function withUnit(value: number, unit: Unit): string {
  return styleOf(unit) === 'money' ? moneyExact(value) : measured(value, unit);
}
