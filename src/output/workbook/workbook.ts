import { writeXlsx } from 'hucre/xlsx';
import { calculate } from '../../model/calculate.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { replyOf } from '../reply.ts';
import type { ExportRequest } from '../request.ts';
import { linesTable } from '../tables/lines.ts';
import { allInputs } from './all-inputs.ts';
import { planFurther, planResults, planSteps } from './calculation-plan.ts';
import { calculationSheet } from './calculation-sheet.ts';
import { casedInputs, caseFigures } from './cases.ts';
import { checkSheet } from './check-sheet.ts';
import type { SheetDraft } from './draft.ts';
import { assumptionsSheet, inputsSheet } from './input-sheets.ts';
import { modelTerms } from './model-terms.ts';
import { planMonthly } from './monthly-plan.ts';
import { monthlySheet } from './monthly-sheet.ts';
import { absolute, type CellPlace } from './place.ts';
import { planSheet } from './plan-sheet.ts';
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
  const { scenario } = request;
  const rows = casedInputs(scenario, allInputs(request));
  const model = modelTerms(scenario);
  const inputs = inputsSheet(request, rows);
  const assumptions = assumptionsSheet(request, rows);
  const places = new Map<Term | readonly Term[], CellPlace>();
  for (const term of model.inputs)
    places.set(term, (inputs.places.get(term.path) ?? assumptions.places.get(term.path)) as CellPlace);
  const steps = planResults(request, model, places);
  const months = planMonthly(request, model, places);
  planSteps(request, model, steps, places);
  const withCell = [...places.keys()].filter((key): key is Term => !Array.isArray(key));
  planFurther(
    steps,
    furtherCells(withCell, (term) => places.has(term)),
    places,
  );

  const results = calculate(scenario);
  const lines = linesTable(results, roundedFigures(results));
  const check = checkSheet(results, model, caseFigures(scenario, rows), [inputs, assumptions]);
  const reply = replyOf(request);
  const named = [
    ...inputs.named,
    ...assumptions.named,
    ...steps.flatMap((row) => (row.kind === 'step' ? [row.place] : [])),
  ];
  return {
    drafts: [
      summarySheet(request, model, lines, months, check.overall),
      planSheet(request, model, places),
      inputs.draft,
      assumptions.draft,
      calculationSheet(steps, places),
      monthlySheet(months, scenario.horizonMonths, places),
      check.draft,
      ...(reply ? [replySheet(reply)] : []),
    ],
    names: named.flatMap((place) =>
      place.name === undefined ? [] : [{ name: place.name, range: absolute(place) }],
    ),
  };
}
