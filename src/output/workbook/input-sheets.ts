import { GRADE_LABELS } from '../../catalogue/grades.ts';
import { GROUP_LABELS } from '../../catalogue/groups.ts';
import { parseAddress } from '../../model/parse-address.ts';
import { numberKey } from '../../model/value-at.ts';
import { FIELDS, LEVY_RATE } from '../../scenario/index.ts';
import { quantity } from '../../words/units.ts';
import { type ExportRequest, saidOf, stateName } from '../request.ts';
import { CASE_NAME, CASE_NUMBER, CASES, type CasedInput } from './cases.ts';
import { definedName, yoursName } from './defined-name.ts';
import {
  type CellBounds,
  type CellChoices,
  type CellDraft,
  formula,
  linkedText,
  type Merge,
  type PlacedCell,
  rowOf,
  type SheetDraft,
  text,
} from './draft.ts';
import { type CellPlace, columnLetters, type SheetName } from './place.ts';
import { rateWords } from './rate-words.ts';
import { scopeWords } from './role-words.ts';
import {
  APART,
  CHOICE,
  FIGURE_HEADER,
  givenStyle,
  HEADER,
  inputStyle,
  liveStyle,
  QUIET,
  QUIET_WRAPPED,
  SECTION,
  STRONG,
  STRONG_WRAPPED,
  TEXT_HEADER,
  TITLE,
  UNIT,
  WRAPPED,
} from './styles.ts';
import { unitText } from './unit-text.ts';

/** A sheet of values that can be changed, and the place of each. */
export interface InputSheet {
  readonly draft: SheetDraft;
  /** The cell in force of every input, which all formulas read. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Cells for typing, and those of the switch. */
  readonly named: readonly CellPlace[];
  /** Ranges of the cells in force and of those for typing: `Inputs!C13:C16`. */
  readonly inForce: string;
  readonly typed: string;
}

const COLUMNS = [
  { words: 'What', width: 34 },
  { words: 'For', width: 26 },
  { words: 'In force', width: 15, figures: true },
  { words: 'Unit', width: 16 },
  { words: 'Yours: type here', width: 14, figures: true },
  ...CASES.map((words) => ({ words, width: 14, figures: true })),
  { words: 'Kind of evidence', width: 20 },
  { words: 'Source', width: 58 },
  { words: 'Page', width: 8 },
  { words: 'Period', width: 18 },
  { words: 'Who says so', width: 26 },
  { words: 'Name of the cell in force', width: 44 },
  { words: 'Note', width: 100 },
] as const;

const [IN_FORCE, YOURS, FIRST_CASE] = [3, 5, 6];

/** Last printed column; names and notes would make the page too wide to read. */
const LAST_PRINTED = 15;

const ADVICE =
  'Type into the yellow cells; every other figure follows. An empty yellow cell takes its value from the case. Low and high are the ends of each range; what was typed before the export stays in both, and in the skeptical case.';

/** Row of the switch on the sheet Inputs. */
const SWITCH_ROW = 4;
export const SWITCH_CELL: string = `Inputs!B${SWITCH_ROW}`;

/** The switch; state, horizon and recruiting as words, since they decide the shape of the sheets; then the roles. */
export function inputsSheet(request: ExportRequest, rows: readonly CasedInput[]): InputSheet {
  const { scenario, editionName } = request;
  const numbers = CASES.slice(1).reduceRight(
    (otherwise, name, i) => `IF(${CASE_NAME}="${name}",${i + 2},${otherwise})`,
    '1',
  );
  const start: PlacedCell[] = [
    ...rowOf(1, [text('Inputs', TITLE)]),
    ...rowOf(2, [text(ADVICE, QUIET_WRAPPED)]),
    ...rowOf(SWITCH_ROW, [
      text('Case: choose from the list', STRONG),
      text(CASES[0], CHOICE),
      formula(numbers, 1, { ...QUIET, numFmt: '0' }),
      text('number of the case', QUIET),
    ]),
    ...rowOf(5, [
      text('State', STRONG),
      text(stateName(request, scenario.state)),
      text(saidOf(request, 'state')),
    ]),
    ...rowOf(6, [text('Recruiting', STRONG), text(scenario.recruiting), text(saidOf(request, 'recruiting'))]),
    ...rowOf(7, [
      text('Horizon', STRONG),
      text(`${scenario.horizonMonths} months, fixed: the sheets have a row for each`),
    ]),
    ...rowOf(8, [text('Figures', STRONG), text(editionName)]),
  ];
  const sheet = inputSheet(
    request,
    'Inputs',
    start,
    10,
    rows.filter((row) => row.group === 'positions'),
  );
  const at = (column: number, name: string) => ({ sheet: 'Inputs', row: SWITCH_ROW, column, name }) as const;
  const choices: CellChoices = { row: SWITCH_ROW, column: 2, words: CASES };
  return {
    ...sheet,
    draft: { ...sheet.draft, choices: [choices] },
    named: [...sheet.named, at(2, CASE_NAME), at(3, CASE_NUMBER)],
  };
}

/** Every assumption and levy, with its evidence; a role's own value is below the common one. */
export function assumptionsSheet(request: ExportRequest, rows: readonly CasedInput[]): InputSheet {
  const start = [...rowOf(1, [text('Assumptions', TITLE)]), ...rowOf(2, [text(ADVICE, QUIET_WRAPPED)])];
  return inputSheet(
    request,
    'Assumptions',
    start,
    4,
    rows.filter((row) => row.group !== 'positions'),
  );
}

function inputSheet(
  request: ExportRequest,
  sheet: SheetName,
  start: readonly PlacedCell[],
  header: number,
  rows: readonly CasedInput[],
): InputSheet {
  const cells = [
    ...start,
    ...rowOf(
      header,
      COLUMNS.map((column, i) => {
        const afterFigures = i > 0 && 'figures' in (COLUMNS[i - 1] as object);
        const plain = afterFigures ? TEXT_HEADER : HEADER;
        return text(column.words, 'figures' in column ? FIGURE_HEADER : plain);
      }),
    ),
  ];
  const places = new Map<string, CellPlace>();
  const named: CellPlace[] = [];
  const bounds: CellBounds[] = [];
  let row = header;
  let group: string | null = null;
  for (const input of rows) {
    if (input.group !== group) {
      row += 1;
      group = input.group;
      const title = GROUP_LABELS[input.group];
      cells.push(...rowOf(row, [text(title, SECTION), ...COLUMNS.slice(1).map(() => text('', SECTION))]));
    }
    row += 1;
    const place = { sheet, row, column: IN_FORCE, name: definedName(input.path) };
    places.set(input.path, place);
    named.push(place, { sheet, row, column: YOURS, name: yoursName(input.path) });
    bounds.push({ row, column: YOURS, ...boundsOf(request, input) });
    cells.push(...rowOf(row, inputCells(request, input, row, place.name)));
  }
  const merge: Merge = { row: 2, from: 1, to: 10 };
  const range = (column: number) => {
    const letters = columnLetters(column);
    return `${sheet}!${letters}${header + 1}:${letters}${row}`;
  };
  return {
    draft: {
      name: sheet,
      widths: COLUMNS.map(({ width }) => width),
      frozen: { rows: header, columns: 1 },
      titleRows: [header, header],
      lastPrinted: rows.some(({ said }) => said !== '') ? LAST_PRINTED : LAST_PRINTED - 1,
      mostPages: Math.ceil(rows.length / 24),
      cells,
      bounds,
      merges: [merge],
    },
    places,
    named,
    inForce: range(IN_FORCE),
    typed: range(YOURS),
  };
}

function inputCells(
  request: ExportRequest,
  input: CasedInput,
  row: number,
  name: string,
): (CellDraft | null)[] {
  const { cases, unit, changed } = input;
  const yours = `${columnLetters(YOURS)}${row}`;
  const columns = CASES.map((_, c) => `${columnLetters(FIRST_CASE + c)}${row}`);
  const whole = isWhole(input);
  const style = givenStyle(unit, whole);
  return [
    text(input.label, changed ? STRONG_WRAPPED : WRAPPED),
    text(scopeWords(request, input), WRAPPED),
    formula(
      `IF(${yours}="",CHOOSE(${CASE_NUMBER},${columns.join()}),${yours})`,
      input.value,
      liveStyle(unit, whole),
    ),
    text(unitText(unit), UNIT),
    { kind: 'blank', style: inputStyle(unit, whole) },
    ...cases.map((value): CellDraft => ({ kind: 'number', value, style })),
    formula(`IF(${yours}="","${evidenceWords(input)}","Yours")`, evidenceWords(input), APART),
    text(sourceWords(input), WRAPPED),
    input.url === null ? null : linkedText('open', input.url, WRAPPED),
    text(input.period, WRAPPED),
    input.said === '' ? null : text(input.said, WRAPPED),
    text(name, QUIET),
    text(input.note, QUIET),
  ];
}

/** Whether only whole numbers make sense: people and start months. */
function isWhole({ path }: CasedInput): boolean {
  const at = parseAddress(path);
  const key = at && numberKey(at);
  return key !== null && FIELDS[key].kind === 'whole';
}

/** The source; where that only points to the note, the note itself, since notes are not printed. */
function sourceWords({ source, note }: CasedInput): string {
  const start = source.replace(/; the reason stands in the note$/, '');
  return start === source ? source : `${start}: ${note}`;
}

/** The grade in words; of a weekly rate, what it is: a price "from", an estimate or typed. */
function evidenceWords({ path, grade }: CasedInput): string {
  if (path.endsWith('.weeklyRate')) return rateWords(grade);
  return grade === null ? '' : GRADE_LABELS[grade];
}

/** Bounds from the calculator's fields; a wage base only may not be negative; a role starts before the plan ends. */
function boundsOf(request: ExportRequest, { path, unit }: CasedInput): Omit<CellBounds, 'row' | 'column'> {
  const at = parseAddress(path);
  if (at?.of === 'levy' && at.key === 'base')
    return { whole: false, min: 0, max: null, words: 'an amount of 0 or more' };
  const key = at && numberKey(at);
  const field = key ? FIELDS[key] : { ...LEVY_RATE, kind: 'decimal' };
  const whole = field.kind === 'whole';
  const max = key === 'startMonth' ? request.scenario.horizonMonths - 1 : field.max;
  const words = `a ${whole ? 'whole ' : ''}number from ${quantity(field.min, unit)} to ${quantity(max, unit)}`;
  return { whole, min: field.min, max, words };
}
