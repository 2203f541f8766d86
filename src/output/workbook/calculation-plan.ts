import { isLineId } from '../../model/lines.ts';
import { stepName } from '../../model/name-of.ts';
import type { Unit } from '../../model/names.ts';
import { type ExportRequest, positionLabel, roleLabel } from '../request.ts';
import { courseNamer } from './course.ts';
import { definedName } from './defined-name.ts';
import type { ModelTerms } from './model-terms.ts';
import type { CellPlace } from './place.ts';
import { isConstant, type NamedTerm, type Term } from './terms.ts';

/** A row of the sheet Calculation. */
export type CalculationRow =
  | { readonly kind: 'section'; readonly title: string }
  | {
      readonly kind: 'step';
      readonly label: string;
      readonly course: string;
      readonly unit: Unit | null;
      readonly term: Term;
      readonly place: CellPlace;
    };

/** First row below the headings. */
export const FIRST_ROW = 4;
const VALUE_COLUMN = 3;

/** Every step that the model names gets a row: common steps, then position by position, then the team's results. */
export function planCalculation(
  request: ExportRequest,
  model: ModelTerms,
  places: Map<Term, CellPlace>,
): CalculationRow[] {
  const rows: CalculationRow[] = [];
  const courseOf = courseNamer(model);
  const sectionOf = sectionNamer(request);
  const naming = { scenario: request.scenario, roleName: (id: string) => roleLabel(request, id) };
  const titles = [COMMON, ...request.scenario.positions.map((_, p) => positionLabel(request, p)), TEAM];
  for (const title of titles) {
    const steps = model.named.filter((step) => sectionOf(step) === title);
    if (steps.length > 0) rows.push({ kind: 'section', title });
    for (const { key, index, term } of steps) {
      const isResult = index === undefined && isLineId(key);
      if (!isResult && (places.has(term) || term.parts.length === 0)) continue;
      const row = FIRST_ROW + rows.length;
      const name = isResult ? { name: definedName(key) } : {};
      const place: CellPlace = { sheet: 'Calculation', row, column: VALUE_COLUMN, ...name };
      const { label, unit } = key.includes('.')
        ? stepName(key, undefined, naming)
        : stepName(key, index, naming);
      rows.push({ kind: 'step', label, course: courseOf(term), unit, term, place });
      if (!places.has(term) && !isConstant(term)) places.set(term, place);
    }
  }
  return rows;
}

const COMMON = 'Steps that no position changes';
const TEAM = 'The team: results';

/** Names a step's section: its position, the team, or null for a line that would only repeat the team's. */
function sectionNamer(request: ExportRequest): (step: NamedTerm) => string | null {
  const several = request.scenario.positions.length > 1;
  const known = new Map<Term, ReadonlySet<string>>();
  const positionsIn = (term: Term): ReadonlySet<string> => {
    const before = known.get(term);
    if (before) return before;
    const own = /^positions\.(\d+)\./.exec(term.path)?.[1];
    const found = new Set(own === undefined ? [] : [own]);
    for (const part of term.parts) for (const p of positionsIn(part)) found.add(p);
    known.set(term, found);
    return found;
  };
  return ({ key, index, term }) => {
    if (key.includes('.') && index !== undefined) return several ? positionLabel(request, index) : null;
    if (isLineId(key)) return TEAM;
    const positions = [...positionsIn(term)];
    if (positions.length === 0) return COMMON;
    return positions.length === 1 ? positionLabel(request, Number(positions[0])) : TEAM;
  };
}

/** Rows for parts that several formulas share, or that would make a formula too long. */
export function planFurther(
  rows: CalculationRow[],
  further: readonly Term[],
  model: ModelTerms,
  places: Map<Term, CellPlace>,
): void {
  if (further.length === 0) return;
  const courseOf = courseNamer(model);
  rows.push({ kind: 'section', title: 'Parts that several formulas share' });
  for (const term of further) {
    const place: CellPlace = { sheet: 'Calculation', row: FIRST_ROW + rows.length, column: VALUE_COLUMN };
    rows.push({ kind: 'step', label: 'Part', course: courseOf(term), unit: null, term, place });
    places.set(term, place);
  }
}
