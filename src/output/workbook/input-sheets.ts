import { GRADE_LABELS } from '../../catalogue/grades.ts';
import { GROUP_LABELS } from '../../catalogue/groups.ts';
import { parseAddress } from '../../model/address.ts';
import { numberKey } from '../../model/value-at.ts';
import { FIELDS, LEVY_RATE } from '../../scenario/index.ts';
import type { InputRow } from '../inputs.ts';
import { type ExportRequest, saidOf, stateName } from '../request.ts';
import { definedName } from './defined-name.ts';
import {
  type CellBounds,
  type CellDraft,
  linkedText,
  type PlacedCell,
  rowOf,
  type SheetDraft,
  text,
} from './draft.ts';
import type { CellPlace, SheetName } from './place.ts';
import {
  FIGURE_HEADER,
  givenStyle,
  HEADER,
  inputStyle,
  QUIET,
  SECTION,
  STRONG,
  TITLE,
  UNIT,
  WRAPPED,
} from './styles.ts';

/** A sheet of values that can be changed, and the place of each. */
export interface InputSheet {
  readonly draft: SheetDraft;
  readonly places: ReadonlyMap<string, CellPlace>;
}

const COLUMNS = [
  'Value',
  'Unit',
  'Default',
  'Low',
  'High',
  'Grade',
  'Source',
  'Period',
  'Who says so',
  'Name',
  'Note',
];
const OF_FIGURES: ReadonlySet<string> = new Set(['Value', 'Default', 'Low', 'High']);
const WIDTHS = [34, 28, 14, 11, 13, 13, 13, 13, 44, 16, 26, 46, 100];

/** Last printed column; names and notes would make the page too wide to read. */
const LAST_PRINTED = 11;

/** State, horizon and recruiting as words, since they decide the shape of the sheets and cannot be changed; then the positions. */
export function inputsSheet(request: ExportRequest, rows: readonly InputRow[]): InputSheet {
  const { scenario, editionName } = request;
  const start: PlacedCell[] = [
    ...rowOf(1, [text('Inputs', TITLE)]),
    ...rowOf(2, [text('Cells in blue on yellow can be changed; every other figure follows.', QUIET)]),
    ...rowOf(3, [
      text('State', STRONG),
      text(stateName(request, scenario.state)),
      text(saidOf(request, 'state')),
    ]),
    ...rowOf(4, [text('Recruiting', STRONG), text(scenario.recruiting), text(saidOf(request, 'recruiting'))]),
    ...rowOf(5, [
      text('Horizon', STRONG),
      text(`${scenario.horizonMonths} months, which fixes the number of rows on the sheet Monthly`),
    ]),
    ...rowOf(6, [text('Figures', STRONG), text(editionName)]),
  ];
  return inputSheet(
    'Inputs',
    start,
    8,
    rows.filter((row) => row.group === 'positions'),
  );
}

/** Every assumption and levy, with its evidence; a position's override is below the common value. */
export function assumptionsSheet(rows: readonly InputRow[]): InputSheet {
  const start = [
    ...rowOf(1, [text('Assumptions', TITLE)]),
    ...rowOf(2, [text('Cells in blue on yellow can be changed; every other figure follows.', QUIET)]),
  ];
  return inputSheet(
    'Assumptions',
    start,
    4,
    rows.filter((row) => row.group !== 'positions'),
  );
}

function inputSheet(
  sheet: SheetName,
  start: readonly PlacedCell[],
  header: number,
  rows: readonly InputRow[],
): InputSheet {
  const cells = [
    ...start,
    ...rowOf(
      header,
      ['What', 'For', ...COLUMNS].map((words) => text(words, OF_FIGURES.has(words) ? FIGURE_HEADER : HEADER)),
    ),
  ];
  const places = new Map<string, CellPlace>();
  const bounds: CellBounds[] = [];
  let row = header;
  let group: string | null = null;
  for (const input of rows) {
    if (input.group !== group) {
      row += 1;
      group = input.group;
      const blank = ['For', ...COLUMNS].map(() => text('', SECTION));
      cells.push(...rowOf(row, [text(GROUP_LABELS[input.group], SECTION), ...blank]));
    }
    row += 1;
    const name = definedName(input.path);
    places.set(input.path, { sheet, row, column: 3, name });
    const limits = boundsOf(input);
    if (limits) bounds.push({ row, column: 3, min: limits.min, max: limits.max });
    cells.push(...rowOf(row, inputCells(input, name)));
  }
  const draft: SheetDraft = {
    name: sheet,
    widths: WIDTHS,
    frozen: { rows: header, columns: 1 },
    titleRows: [header, header],
    lastPrinted: LAST_PRINTED,
    cells,
    bounds,
  };
  return { draft, places };
}

function inputCells(row: InputRow, name: string): (CellDraft | null)[] {
  const style = givenStyle(row.unit);
  const plain = (value: number | null): CellDraft | null =>
    value === null ? null : { kind: 'number', value, style };
  return [
    text(row.label, row.changed ? { ...WRAPPED, ...STRONG } : WRAPPED),
    text(row.about, WRAPPED),
    { kind: 'number', value: row.value, style: inputStyle(row.unit) },
    text(row.unit, UNIT),
    plain(row.default),
    plain(row.low),
    plain(row.high),
    text(row.grade === null ? '' : GRADE_LABELS[row.grade], WRAPPED),
    linkedText(row.source, row.url, WRAPPED),
    text(row.period, WRAPPED),
    row.said === '' ? null : text(row.said, WRAPPED),
    text(name, QUIET),
    text(row.note, QUIET),
  ];
}

/** Bounds from the calculator's fields; a wage base has none. */
function boundsOf(row: InputRow): { readonly min: number; readonly max: number } | null {
  const at = parseAddress(row.path);
  if (at?.of === 'levy') return at.key === 'rate' ? LEVY_RATE : null;
  const key = at && numberKey(at);
  return key && FIELDS[key];
}
