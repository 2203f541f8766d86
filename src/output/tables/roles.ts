import type { PositionId } from '../../model/lines.ts';
import type { Scenario, Side } from '../../model/types.ts';
import type { Names } from '../../scenario/names-of.ts';
import { losesFor, resultsOf } from '../../scenario/results-of.ts';
import { apportion } from '../../words/apportion.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { seatNames } from '../../words/seat-names.ts';
import { type Cell, difference } from './lines.ts';
import type { Lens } from './months.ts';

/** One role of a team: both costs and the saving in one measure; the rows add up to the totals as shown. */
export interface RoleRow {
  /** Index of the position. */
  readonly position: number;
  readonly label: string;
  readonly people: number;
  readonly us: Cell;
  readonly f5: Cell;
  readonly difference: Cell;
  /** True if F5 costs more for this role. */
  readonly loses: boolean;
}

/** Cost by role, in the order of the positions. */
export function rolesTable(
  scenario: Scenario,
  shown: RoundedFigures,
  lens: Lens,
  names: Names,
): readonly RoleRow[] {
  const { byPosition } = resultsOf(scenario);
  const wholes = (side: Side) =>
    apportion(
      byPosition.map((part) => part[side][lens]),
      shown[side][lens],
    );
  const whole = { us: wholes('us'), f5: wholes('f5') };
  const labels = seatNames(scenario, names);
  return scenario.positions.map(({ headcount }, position) => {
    const cell = (side: Side): Cell => ({
      id: `byPosition.${position}.${side}.${lens}` satisfies PositionId,
      whole: whole[side][position] ?? 0,
      exact: byPosition[position]?.[side][lens] ?? 0,
    });
    const [us, f5] = [cell('us'), cell('f5')];
    const saving = difference(`byPosition.${position}.${lens}.savings`, us, f5);
    return {
      position,
      label: labels[position] ?? '',
      people: headcount,
      us,
      f5,
      difference: saving,
      loses: losesFor(scenario, position, lens),
    };
  });
}
