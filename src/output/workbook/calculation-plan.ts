import { isLineId, LINE_IDS } from '../../model/lines.ts';
import { stepName } from '../../model/name-of.ts';
import { STEP_NAMES, type Unit } from '../../model/names.ts';
import type { Side } from '../../model/types.ts';
import { type ExportRequest, roleLabel } from '../request.ts';
import { definedName } from './defined-name.ts';
import type { ModelTerms } from './model-terms.ts';
import type { CellPlace } from './place.ts';
import { roleTitle } from './role-words.ts';
import { isConstant, type NamedTerm, type Term } from './terms.ts';

/** A row of the sheet Calculation. Helper rows stand below the results, in groups that are closed at first. */
export type CalculationRow =
  | { readonly kind: 'section'; readonly title: string; readonly helper: boolean }
  | {
      readonly kind: 'step';
      readonly label: string;
      readonly unit: Unit | null;
      readonly term: Term;
      readonly place: CellPlace;
      readonly helper: boolean;
    };

type Places = Map<Term | readonly Term[], CellPlace>;

/** First row below the headings. */
export const FIRST_ROW = 4;
const VALUE_COLUMN = 2;

function nextPlace(rows: readonly CalculationRow[], name?: string): CellPlace {
  const place = { sheet: 'Calculation', row: FIRST_ROW + rows.length, column: VALUE_COLUMN } as const;
  return name === undefined ? place : { ...place, name };
}

/** The results of the whole plan, then those of each role; all of them have names. */
export function planResults(request: ExportRequest, model: ModelTerms, places: Places): CalculationRow[] {
  const rows: CalculationRow[] = [{ kind: 'section', title: 'Results of the whole plan', helper: false }];
  const add = (label: string, unit: Unit, term: Term, name: string) => {
    const place = nextPlace(rows, name);
    rows.push({ kind: 'step', label, unit, term, place, helper: false });
    if (!places.has(term) && !isConstant(term)) places.set(term, place);
  };
  for (const id of LINE_IDS) {
    const { label, unit } = STEP_NAMES[id] as { label: string; unit: Unit };
    add(label, unit, model.lines[id], definedName(id));
  }
  rows.push({ kind: 'section', title: 'Results by role', helper: false });
  model.byPosition.forEach((results, p) => {
    for (const { key, term } of roleFigures(results)) {
      const { label, unit } = stepName(`position.${key}`, p, namingOf(request));
      add(label, unit, term, roleFigureName(p, key));
    }
  });
  return rows;
}

/** A figure of one role: both sides' costs and the saving, in cash and all-in. */
type RoleFigure = `${Side | 'cash' | 'full'}.${'cash' | 'full' | 'savings'}`;

export function roleFigures({
  us,
  f5,
  cash,
  full,
}: ModelTerms['byPosition'][number]): readonly { readonly key: RoleFigure; readonly term: Term }[] {
  return [
    { key: 'us.cash', term: us.cash },
    { key: 'f5.cash', term: f5.cash },
    { key: 'cash.savings', term: cash.savings },
    { key: 'us.full', term: us.full },
    { key: 'f5.full', term: f5.full },
    { key: 'full.savings', term: full.savings },
  ];
}

/** Name of a role's result: `byPosition_0_us_cash`. */
export function roleFigureName(position: number, key: RoleFigure): string {
  return definedName(`byPosition.${position}.${key}`);
}

function namingOf(request: ExportRequest) {
  return { scenario: request.scenario, roleName: (id: string) => roleLabel(request, id) };
}

const COMMON = 'Steps that are the same for all roles';
const TEAM = 'Steps of the whole plan';

/**
 * Every other step that the model names and that has no cell yet: common steps, role by role, then the plan's. Amounts by month
 * stand on the sheet Monthly.
 */
export function planSteps(
  request: ExportRequest,
  model: ModelTerms,
  rows: CalculationRow[],
  places: Places,
): void {
  const naming = namingOf(request);
  const sectionOf = sectionNamer(request);
  const roles = request.scenario.positions.map((_, p) => `Steps of ${roleTitle(request, p)}`);
  for (const title of [COMMON, ...roles, TEAM]) {
    const steps = model.named.filter((step) => !byMonth(step) && sectionOf(step) === title);
    const start = rows.length;
    rows.push({ kind: 'section', title, helper: true });
    for (const { key, index, parts, term } of steps) {
      if (places.has(term) || term.parts.length === 0) continue;
      const place = nextPlace(rows);
      const of = title === COMMON ? parts.filter((part) => typeof part !== 'number') : parts;
      const { label, unit } = stepName(key, index, naming, of);
      rows.push({ kind: 'step', label, unit, term, place, helper: true });
      places.set(term, place);
    }
    if (rows.length === start + 1) rows.pop();
  }
}

function byMonth({ key, index }: NamedTerm): boolean {
  return index !== undefined && (key.endsWith('Month') || STEP_NAMES[key]?.counts === 'month');
}

/** Names a step's section: its role, all of them, or the plan; null for a line that would only repeat the plan's. */
function sectionNamer(request: ExportRequest): (step: NamedTerm) => string | null {
  const several = request.scenario.positions.length > 1;
  const title = (position: number) => `Steps of ${roleTitle(request, position)}`;
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
    if (key.includes('.') && index !== undefined) return several ? title(index) : null;
    if (isLineId(key)) return TEAM;
    const positions = [...positionsIn(term)];
    if (positions.length === 0) return COMMON;
    return positions.length === 1 ? title(Number(positions[0])) : TEAM;
  };
}

/** Rows for parts that several formulas share, or that would make a formula too long. */
export function planFurther(rows: CalculationRow[], further: readonly Term[], places: Places): void {
  if (further.length === 0) return;
  rows.push({ kind: 'section', title: 'Parts that several formulas share', helper: true });
  further.forEach((term, i) => {
    const place = nextPlace(rows);
    rows.push({ kind: 'step', label: `Shared part ${i + 1}`, unit: null, term, place, helper: true });
    places.set(term, place);
  });
}
