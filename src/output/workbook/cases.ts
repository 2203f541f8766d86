import { skeptical } from '../../model/analysis/skeptical.ts';
import { headline } from '../../model/headline.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Scenario } from '../../model/types.ts';
import { valueAt, withValueAt } from '../../model/value-at.ts';
import type { Resolved } from '../../scenario/index.ts';
import type { InputRow } from '../inputs.ts';

/** The cases that one cell switches between; a case's number counts from 1. */
export const CASES = ['As exported', 'Default', 'Low', 'High', 'Skeptical'] as const;

/** Cells with the name and the number of the case in force. */
export const CASE_NAME = 'case_name';
export const CASE_NUMBER = 'case_number';

/** One input with its value in every case. */
export interface CasedInput extends InputRow {
  readonly cases: readonly number[];
}

/**
 * The values of every input by case. As exported: those of the scenario. Default: those of the edition, so what was typed goes
 * back. Low and high: the ends of the range of an uncertain input. Skeptical: where the skeptical view puts it (MODEL.md 6).
 * In the last three, what was typed stays; people and start months are the same in all.
 */
export function casedInputs(scenario: Resolved, rows: readonly InputRow[]): readonly CasedInput[] {
  const doubted = skeptical(scenario).scenario;
  return rows.map((row) => {
    const at = parseAddress(row.path);
    const { value, low, high } = row;
    const byDefault = scenario.provenance[row.path]?.default ?? value;
    const inDoubt = (at && valueAt(doubted, at)) ?? value;
    return { ...row, cases: [value, byDefault, low ?? value, high ?? value, inDoubt] };
  });
}

/** Both savings of a case, in dollars, and the sum of all its inputs, by which a changed one is found. */
export interface CaseFigures {
  readonly name: string;
  readonly cash: number;
  readonly full: number;
  readonly inputs: number;
}

/** What the model says of every case, at the time of the export. */
export function caseFigures(scenario: Scenario, inputs: readonly CasedInput[]): readonly CaseFigures[] {
  return CASES.map((name, c) => {
    const { cash, full } = headline(caseScenario(scenario, inputs, c));
    const sum = inputs.reduce((total, { cases }) => total + (cases[c] as number), 0);
    return { name, cash: cash.savings, full: full.savings, inputs: sum };
  });
}

/** The scenario with every input as it is in one case. */
export function caseScenario(scenario: Scenario, inputs: readonly CasedInput[], c: number): Scenario {
  return inputs.reduce((moved, { path, cases }) => {
    const at = parseAddress(path);
    const value = cases[c] as number;
    return at && valueAt(moved, at) !== value ? withValueAt(moved, at, value) : moved;
  }, scenario);
}
