import { figureOf, LINE_IDS, type LineId } from '../../model/lines.ts';
import { STEP_NAMES, type Unit } from '../../model/names.ts';
import type { Results } from '../../model/types.ts';

/** A figure of the results, unrounded and in its unit; null if it is undefined. */
export interface FigureRow {
  readonly id: LineId;
  readonly label: string;
  readonly unit: Unit;
  readonly value: number | null;
}

/** Every figure that the model explains, except differences and running totals, in reading order. */
export function figuresTable(results: Results): readonly FigureRow[] {
  return LINE_IDS.map((id) => {
    const { label, unit } = STEP_NAMES[id] as { label: string; unit: Unit };
    return { id, label, unit, value: figureOf(results, id) };
  });
}
