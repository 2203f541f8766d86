import { LEDGER_LABELS } from '../../catalogue/ledger-labels.ts';
import { SIDE_LABELS } from '../../catalogue/sides.ts';
import type { LineId } from '../../model/lines.ts';
import { STEP_NAMES, type Unit } from '../../model/names.ts';
import { type ExportRequest, stateName } from '../request.ts';
import type { Cell, LineRow } from '../tables/lines.ts';
import type { Lens } from '../tables/months.ts';
import { roleFigureName, roleFigures } from './calculation-plan.ts';
import { CASE_NAME, CASES } from './cases.ts';
import { OVERALL } from './check-sheet.ts';
import { definedName, yoursName } from './defined-name.ts';
import {
  type CellDraft,
  formula,
  linkedText,
  type Merge,
  type PlacedCell,
  rowOf,
  type SheetDraft,
  text,
} from './draft.ts';
import { SWITCH_CELL } from './input-sheets.ts';
import type { ModelTerms } from './model-terms.ts';
import { AHEAD, FIRST_MONTH_ROW, LENS_TITLES, type MonthColumn } from './monthly-plan.ts';
import { columnLetters } from './place.ts';
import { rateWords } from './rate-words.ts';
import { roleTitle } from './role-words.ts';
import {
  APART,
  computedStyle,
  FIGURE_HEADER,
  HEADER,
  PLAIN,
  QUIET,
  SAVING,
  STRONG,
  TEXT_HEADER,
  TITLE,
  totalStyle,
  UNIT,
  WARNING,
  WRAPPED,
} from './styles.ts';
import { unitText } from './unit-text.ts';

const LAST_COLUMN = 8;

/** The answer on one page; every figure comes from the other sheets. */
export function summarySheet(
  request: ExportRequest,
  model: ModelTerms,
  lines: readonly LineRow[],
  months: readonly MonthColumn[],
  overall: string,
): SheetDraft {
  const cells: PlacedCell[] = [];
  const merges: Merge[] = [];
  let row = 0;
  const add = (...line: (CellDraft | null)[]) => {
    row += 1;
    cells.push(...rowOf(row, line));
  };
  /** A label and a text that reaches across the page. */
  const addWide = (label: string, cell: CellDraft) => {
    add(text(label, STRONG), cell);
    merges.push({ row, from: 2, to: LAST_COLUMN });
  };
  const figure = (id: LineId, total = false) => {
    const unit = unitOf(id);
    const style = total ? totalStyle(unit) : id.endsWith('.savings') ? SAVING : computedStyle(unit);
    return formula(definedName(id), model.lines[id].value, style);
  };
  const { scenario, link } = request;
  const H = scenario.horizonMonths;

  add(text('What each role costs: U.S. hire and F5', TITLE));
  addWide('Prepared', text(request.client === '' ? request.date : `${request.date}, for ${request.client}`));
  addWide('Figures', text(request.editionName));
  if (link !== '') addWide('Scenario', linkedText(link, link, WRAPPED));
  addWide('Where and how long', text(`${stateName(request, scenario.state)}, over ${H} months`));
  add(
    text('Case', STRONG),
    formula(CASE_NAME, CASES[0], STRONG),
    text(`Choose another one in ${SWITCH_CELL}: ${CASES.join(', ')}`, QUIET),
  );
  merges.push({ row, from: 3, to: LAST_COLUMN });
  addWide('Workbook and calculator', formula(OVERALL, overall, STRONG));
  add();

  add(
    ...headings(
      'Role',
      'People',
      'Starts after, months',
      'Base salary, $ a year',
      'F5 weekly rate, $ a week',
    ),
    text('Kind of rate', TEXT_HEADER),
  );
  scenario.positions.forEach((position, p) => {
    const input = (key: 'headcount' | 'startMonth' | 'weeklyRate' | 'baseSalary', unit: Unit) =>
      formula(definedName(`positions.${p}.${key}`), position[key] ?? 0, computedStyle(unit));
    const path = `positions.${p}.weeklyRate`;
    const kind = rateWords(scenario.provenance[path]?.grade ?? null);
    add(
      text(roleTitle(request, p), WRAPPED),
      input('headcount', 'people'),
      input('startMonth', 'people'),
      input('baseSalary', 'USD/year'),
      input('weeklyRate', 'USD/week'),
      formula(`IF(${yoursName(path)}="","${kind}","yours")`, kind, APART),
    );
    merges.push({ row, from: 6, to: LAST_COLUMN });
  });
  add();

  add(...headings(`Cost over ${H} months`, `${SIDE_LABELS.us}, $`, `${SIDE_LABELS.f5}, $`, 'Difference, $'));
  for (const { kind, ledger, label, us, f5, difference } of lines) {
    const total = kind === 'total';
    const cell = (side: Cell | null) => side && figure(side.id as LineId, total);
    const code = `${us ? definedName(us.id) : ''}${f5 ? `-${definedName(f5.id)}` : ''}`;
    const style = total ? totalStyle('USD') : computedStyle('USD');
    add(
      text(total ? totalLabel(ledger, label) : label, total ? STRONG : PLAIN),
      cell(us),
      cell(f5),
      formula(code, difference.exact, style),
    );
  }
  add();

  const sides = (lens: string) => [
    `${SIDE_LABELS.us}, ${lens}, $`,
    `${SIDE_LABELS.f5}, ${lens}, $`,
    `${lens === 'cash' ? 'Cash' : 'All-in'} saving, $`,
  ];
  add(
    ...headings(`By role, over ${H} months`, ...sides('cash'), ...sides('all-in')),
    text('Where F5 costs more', TEXT_HEADER),
  );
  const firstRole = row + 1;
  model.byPosition.forEach((results, p) => {
    const [at, cash, full] = [row + 1, results.cash.savings.value, results.full.savings.value];
    const code = `IF(D${at}<0,IF(G${at}<0,"F5 costs more","F5 costs more in cash"),IF(G${at}<0,"F5 costs more all-in",""))`;
    add(
      text(roleTitle(request, p), WRAPPED),
      ...roleFigures(results).map(({ key, term }) =>
        formula(roleFigureName(p, key), term.value, key.endsWith('savings') ? SAVING : computedStyle('USD')),
      ),
      formula(code, moreWords(cash, full), { ...APART, ...WARNING }),
    );
  });
  if (model.byPosition.length > 1) {
    const total = (column: string, pick: (results: ModelTerms['byPosition'][number]) => number) =>
      formula(
        `SUM(${column}${firstRole}:${column}${row})`,
        model.byPosition.reduce((sum, results) => sum + pick(results), 0),
        totalStyle('USD'),
      );
    add(
      text('All roles', STRONG),
      total('B', ({ us }) => us.cash.value),
      total('C', ({ f5 }) => f5.cash.value),
      total('D', ({ cash }) => cash.savings.value),
      total('E', ({ us }) => us.full.value),
      total('F', ({ f5 }) => f5.full.value),
      total('G', ({ full }) => full.savings.value),
    );
  }
  add();

  add(...headings('Saving with F5', 'Cash', 'All-in'), text('Unit', TEXT_HEADER));
  const both = (label: string, key: 'savings' | 'savingsShare' | 'roi' | 'npv') =>
    add(
      text(label, key === 'savings' ? STRONG : PLAIN),
      figure(`cash.${key}`),
      figure(`full.${key}`),
      text(unitText(unitOf(`cash.${key}`)), UNIT),
    );
  both('Saving', 'savings');
  both('As a share of the U.S. cost', 'savingsShare');
  both('Return on what F5 costs', 'roi');
  both('Net present value', 'npv');
  add(
    text('Break-even month, counted from 1'),
    breakEven(months, 'cash', H),
    breakEven(months, 'full', H),
    text('month', UNIT),
  );
  add(
    text('Weekly rates could be this many times today’s'),
    figure('breakEven.cashRateMultiple'),
    figure('breakEven.rateMultiple'),
    text('times', UNIT),
  );
  add();

  add(...headings('More', 'Value'), text('Unit', TEXT_HEADER));
  for (const id of ['headcount', 'usWeekly', 'f5Weekly', 'breakEven.output'] as const)
    add(text((STEP_NAMES[id] as { label: string }).label), figure(id), text(unitText(unitOf(id)), UNIT));

  return {
    name: 'Summary',
    widths: [46, 18, 18, 18, 18, 18, 18, 20],
    frozen: { rows: 1, columns: 0 },
    titleRows: [1, 1],
    portrait: true,
    mostPages: 1,
    merges,
    cells,
  };
}

function totalLabel(ledger: LineRow['ledger'], label: string): string {
  return ledger
    ? `${label}, total`
    : `All-in: ${LEDGER_LABELS.cash.toLowerCase()}, lost work and mis-hire risk`;
}

function moreWords(cash: number, full: number): string {
  if (cash < 0) return full < 0 ? 'F5 costs more' : 'F5 costs more in cash';
  return full < 0 ? 'F5 costs more all-in' : '';
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
