import { writeXlsx } from 'hucre/xlsx';
import { calculate } from '../../model/calculate.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { inputRows } from '../inputs.ts';
import { replyOf } from '../reply.ts';
import type { ExportRequest } from '../request.ts';
import { linesTable } from '../tables/lines.ts';
import { planCalculation, planFurther } from './calculation-plan.ts';
import { calculationSheet } from './calculation-sheet.ts';
import { checkSheet } from './check-sheet.ts';
import type { SheetDraft } from './draft.ts';
import { assumptionsSheet, inputsSheet } from './input-sheets.ts';
import { modelTerms } from './model-terms.ts';
import { planMonthly } from './monthly-plan.ts';
import { monthlySheet } from './monthly-sheet.ts';
import { absolute, type CellPlace } from './place.ts';
import { replySheet } from './reply-sheet.ts';
import { furtherCells } from './split.ts';
import { summarySheet } from './summary-sheet.ts';
import type { Term } from './terms.ts';
import { xlsxOptions } from './xlsx.ts';

/**
 * The scenario as an .xlsx file in which every computed cell is a live formula made from the model's one definition,
 * with the calculator's own number as its cached value. The same request gives the same bytes.
 */
export async function workbook(request: ExportRequest): Promise<Uint8Array> {
  const { drafts, names } = draftWorkbook(request);
  return writeXlsx(xlsxOptions(request, drafts, names));
}

/** A defined name and its cell. */
export interface CellName {
  readonly name: string;
  readonly range: string;
}

/** Gives every term its place, then writes the formulas, which refer to those places. */
export function draftWorkbook(request: ExportRequest): {
  readonly drafts: readonly SheetDraft[];
  readonly names: readonly CellName[];
} {
  const rows = inputRows(request);
  const model = modelTerms(request.scenario);
  const inputs = inputsSheet(request, rows);
  const assumptions = assumptionsSheet(rows);
  const places = new Map<Term, CellPlace>();
  for (const term of model.inputs)
    places.set(term, (inputs.places.get(term.path) ?? assumptions.places.get(term.path)) as CellPlace);
  const steps = planCalculation(request, model, places);
  const months = planMonthly(request, model, places);
  planFurther(
    steps,
    furtherCells([...places.keys()], (term) => places.has(term)),
    model,
    places,
  );

  const results = calculate(request.scenario);
  const lines = linesTable(results, roundedFigures(results));
  const check = checkSheet(results, model);
  const reply = replyOf(request);
  const named = [
    ...inputs.places.values(),
    ...assumptions.places.values(),
    ...steps.flatMap((row) => (row.kind === 'step' ? [row.place] : [])),
  ];
  return {
    drafts: [
      summarySheet(request, model, lines, months, check.overall),
      inputs.draft,
      assumptions.draft,
      calculationSheet(steps, places),
      monthlySheet(months, request.scenario.horizonMonths, places),
      check.draft,
      ...(reply ? [replySheet(reply)] : []),
    ],
    names: named.flatMap((place) =>
      place.name === undefined ? [] : [{ name: place.name, range: absolute(place) }],
    ),
  };
}
