import { type Address, addressText } from '../../model/address.ts';
import { modelInput } from '../../model/input.ts';
import { inputName } from '../../model/name-of.ts';
import { STEP_NAMES, type Unit } from '../../model/names.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Results, Scenario } from '../../model/types.ts';
import { isOverridden, valueAt } from '../../model/value-at.ts';
import { JUDGED_LINES } from '../../scenario/review/judged.ts';
import type { Remarks } from '../../scenario/review/remarks.ts';
import { moneyExact } from '../../words/money-forms.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { measured } from '../../words/units.ts';
import { linesTable } from '../tables/lines.ts';

/** A figure of a proposal that a reader can challenge, in its unit; lines in dollars over the horizon. */
export interface Figure {
  /** Path of an input, or id of a line. */
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  readonly value: number;
  /** The value as text in its unit; lines in whole dollars that add up to the totals on screen. */
  readonly words: string;
}

/** A challenged figure with its replacement. */
export interface Dispute extends Figure {
  readonly instead: number;
  readonly note: string;
}

/** The lines of both sides, in the order of the tables. */
export function lineFigures(results: Results): readonly Figure[] {
  const rows = linesTable(results, roundedFigures(results)).filter(({ kind }) => kind === 'line');
  return (['us', 'f5'] as const).flatMap((side) =>
    rows.flatMap(({ [side]: cell }): Figure[] => {
      if (!cell) return [];
      const { id: key, exact: value, whole } = cell;
      return [{ key, label: STEP_NAMES[key]?.label ?? key, unit: 'USD', value, words: moneyExact(whole) }];
    }),
  );
}

/**
 * The inputs behind the results. Leaves out a value for all positions if each has its own, and wage bases, which are set
 * by law. With several positions, an input of one position ends in the role's name. `more` has paths to include even if a position has
 * only the common value there.
 */
export function inputFigures(
  scenario: Scenario,
  roleName: (id: string) => string,
  more: readonly string[] = [],
): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (value: number, at: Address) => {
    if (at.of === 'levy' ? at.key === 'base' : isOverridden(scenario, at)) return;
    const { label, unit } = inputName(at, scenario);
    const position = 'position' in at ? at.position : null;
    const role =
      position !== null && scenario.positions.length > 1 ? scenario.positions[position]?.role : undefined;
    figures.push({
      key: addressText(at),
      label: role === undefined ? label : `${label}, ${roleName(role)}`,
      unit,
      value,
      words: measured(value, unit),
    });
  };
  modelInput(scenario, add);
  for (const path of more) {
    const at = parseAddress(path);
    const value = at?.of === 'assumption' && at.position !== null ? valueAt(scenario, at) : null;
    if (at && value !== null && !figures.some(({ key }) => key === path)) add(value, at);
  }
  const order = (key: string) =>
    ['positions', 'assumptions', 'levies'].findIndex((scope) => key.startsWith(scope));
  return figures.sort((a, b) => order(a.key) - order(b.key));
}

/** The challenged figures of a proposal: lines first, then inputs. */
export function disputes(
  scenario: Scenario,
  results: Results,
  verdicts: Remarks['verdicts'],
  roleName: (id: string) => string,
): readonly Dispute[] {
  const figures = [...lineFigures(results), ...inputFigures(scenario, roleName, Object.keys(verdicts))];
  return figures.flatMap((figure) => {
    const verdict = verdicts[figure.key];
    return verdict && verdict.instead !== null
      ? [{ ...figure, instead: verdict.instead, note: verdict.note }]
      : [];
  });
}

/** The replacement of a figure as text in its unit; for a line, in whole dollars. */
export function insteadWords({ key, unit }: Pick<Figure, 'key' | 'unit'>, value: number): string {
  return JUDGED_LINES.includes(key) ? moneyExact(Math.round(value)) : measured(value, unit);
}

/** A challenged figure in words: "Recruiting: $20,000 instead of $33,000 (our agency takes 12 %)". */
export function disputeWords(dispute: Dispute): string {
  const { label, instead, note } = dispute;
  const words = `${label}: ${insteadWords(dispute, instead)} instead of ${dispute.words}`;
  return note === '' ? words : `${words} (${note})`;
}
