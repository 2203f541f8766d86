import { SIDE_LABELS } from '../../catalogue/ledgers.ts';
import type { LineId } from '../../model/lines.ts';
import { STEP_NAMES, type Unit } from '../../model/names.ts';
import { type ExportRequest, roleLabel, stateName } from '../request.ts';
import type { Cell, LineRow } from '../tables/lines.ts';
import type { Lens } from '../tables/months.ts';
import { OVERALL } from './check-sheet.ts';
import { definedName } from './defined-name.ts';
import {
  type CellDraft,
  formula,
  linkedText,
  type PlacedCell,
  rowOf,
  type SheetDraft,
  text,
} from './draft.ts';
import type { ModelTerms } from './model-terms.ts';
import { AHEAD, FIRST_MONTH_ROW, LENS_TITLES, type MonthColumn } from './monthly-plan.ts';
import { columnLetters } from './place.ts';
import {
  computedStyle,
  FIGURE_HEADER,
  HEADER,
  PLAIN,
  SECTION,
  STRONG,
  TITLE,
  totalStyle,
  UNIT,
} from './styles.ts';

/** The answer on one page; every figure comes from the other sheets. */
export function summarySheet(
  request: ExportRequest,
  model: ModelTerms,
  lines: readonly LineRow[],
  months: readonly MonthColumn[],
  overall: string,
): SheetDraft {
  const cells: PlacedCell[] = [];
  let row = 0;
  const add = (...line: (CellDraft | null)[]) => {
    row += 1;
    cells.push(...rowOf(row, line));
  };
  const figure = (id: LineId, total = false) => {
    const unit = unitOf(id);
    return formula(definedName(id), model.lines[id].value, total ? totalStyle(unit) : computedStyle(unit));
  };
  const { scenario, link } = request;

  add(text('What a seat costs: U.S. hire and F5', TITLE));
  add(
    text('Prepared', STRONG),
    text(request.client === '' ? request.date : `${request.date}, for ${request.client}`),
  );
  add(text('Figures', STRONG), text(request.editionName));
  add(text('Scenario', STRONG), linkedText(link, link, PLAIN));
  add(
    text('Seats in', STRONG),
    text(`${stateName(request, scenario.state)}, over ${scenario.horizonMonths} months`),
  );
  add(text('Agrees with the calculator', STRONG), formula(OVERALL, overall, STRONG));
  add();

  add(...headings('Position', 'People', 'F5 weekly rate', 'Base salary'));
  scenario.positions.forEach((position, p) => {
    const input = (key: 'headcount' | 'weeklyRate' | 'baseSalary', unit: Unit) =>
      formula(definedName(`positions.${p}.${key}`), position[key], computedStyle(unit));
    add(
      text(roleLabel(request, position.role)),
      input('headcount', 'people'),
      input('weeklyRate', 'USD/week'),
      input('baseSalary', 'USD/year'),
    );
  });
  add();

  add(...headings('Cost', SIDE_LABELS.us, SIDE_LABELS.f5, 'Difference'));
  for (const { kind, ledger, label, us, f5, difference } of lines) {
    const total = kind === 'total';
    const cell = (side: Cell | null) => side && figure(side.id as LineId, total);
    const code = `${us ? definedName(us.id) : ''}${f5 ? `-${definedName(f5.id)}` : ''}`;
    const style = total ? totalStyle('USD') : computedStyle('USD');
    add(
      text(total && ledger ? `${label}, total` : label, total ? STRONG : PLAIN),
      cell(us),
      cell(f5),
      formula(code, difference.exact, style),
    );
  }
  add();

  add(...headings('Saving with F5', 'Cash', 'Total'));
  add(text('Saving', STRONG), figure('cash.savings'), figure('full.savings'));
  add(text('As a share of the U.S. cost'), figure('cash.savingsShare'), figure('full.savingsShare'));
  add(text('Return on what F5 costs'), figure('cash.roi'), figure('full.roi'));
  add(text('Net present value'), figure('cash.npv'), figure('full.npv'));
  add(
    text('Break-even month'),
    breakEven(months, 'cash', scenario.horizonMonths),
    breakEven(months, 'full', scenario.horizonMonths),
  );
  add();

  add(...['More', '', ''].map((words) => text(words, SECTION)));
  for (const id of [
    'headcount',
    'usWeekly',
    'f5Weekly',
    'breakEven.rateMultiple',
    'breakEven.output',
  ] as const)
    add(text((STEP_NAMES[id] as { label: string }).label), figure(id), text(unitOf(id), UNIT));

  return {
    name: 'Summary',
    widths: [44, 20, 20, 20],
    frozen: { rows: 1, columns: 0 },
    titleRows: [1, 1],
    onePage: true,
    cells,
  };
}

function headings(first: string, ...others: readonly string[]): CellDraft[] {
  return [text(first, HEADER), ...others.map((words) => text(words, FIGURE_HEADER))];
}

function unitOf(id: LineId): Unit {
  return (STEP_NAMES[id] as { unit: Unit }).unit;
}

/** The first month from whose end on F5 stays ahead: with 11 of 12 months ahead, it is month 2; with 0, there is none. */
function breakEven(columns: readonly MonthColumn[], lens: Lens, horizonMonths: number): CellDraft {
  const c = columns.findIndex(({ group, label }) => group === LENS_TITLES[lens] && label === AHEAD);
  const ahead = (columns[c] as MonthColumn).terms.reduce((sum, term) => sum + term.value, 0);
  const cell = `Monthly!${columnLetters(c + 2)}${FIRST_MONTH_ROW + horizonMonths}`;
  const code = `IF(${cell}=0,"none",${horizonMonths + 1}-${cell})`;
  return formula(code, ahead === 0 ? 'none' : horizonMonths + 1 - ahead, {
    ...computedStyle('people'),
    alignment: { horizontal: 'right' },
  });
}
