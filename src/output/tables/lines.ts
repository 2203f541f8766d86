import { LEDGER_LABELS, LEDGERS } from '../../catalogue/ledger-labels.ts';
import { LINES, type LineKey } from '../../catalogue/lines.ts';
import type { FigureId, LineId } from '../../model/lines.ts';
import type { Ledger, Results, Side, SideResults } from '../../model/types.ts';
import { apportion } from '../../words/apportion.ts';
import type { RoundedFigures, RoundedSide } from '../../words/rounded-figures.ts';

/** A figure of a table, in dollars over the horizon. */
export interface Cell {
  /** Id of its explanation in the model. */
  readonly id: FigureId;
  /** Whole dollars as every surface shows them: rounded so that a table adds up. */
  readonly whole: number;
  /** Unrounded dollars from the model. */
  readonly exact: number;
}

/** A line, a ledger or the total: both sides and U.S. less F5; null if a side does not have the line. */
interface Row {
  readonly id: LineKey | Ledger | 'full';
  readonly label: string;
  readonly us: Cell | null;
  readonly f5: Cell | null;
  readonly difference: Cell;
}

/** A row of the cost table; a total without a ledger is the sum of all three. */
export type LineRow = Row &
  (
    | { readonly kind: 'line'; readonly ledger: Ledger }
    | { readonly kind: 'total'; readonly ledger: Ledger | null }
  );

type Heading = Pick<Row, 'id' | 'label'> & Pick<LineRow, 'kind' | 'ledger'>;

const IDS = Object.keys(LINES) as readonly LineKey[];
const idsIn = (ledger: Ledger) => IDS.filter((id) => LINES[id].ledger === ledger);

const HEADINGS: readonly Heading[] = [
  ...LEDGERS.flatMap((ledger): Heading[] => [
    ...idsIn(ledger).map((id) => ({ id, label: LINES[id].label, kind: 'line' as const, ledger })),
    { id: ledger, label: LEDGER_LABELS[ledger], kind: 'total', ledger },
  ]),
  { id: 'full', label: 'Total', kind: 'total', ledger: null },
];

/** Cost by line: the lines of each ledger, then the ledger; both sides' totals at the end. */
export function linesTable(results: Results, shown: RoundedFigures): readonly LineRow[] {
  const [us, f5] = [cellsOf('us', results.us, shown.us), cellsOf('f5', results.f5, shown.f5)];
  return HEADINGS.map((heading) => {
    const { id } = heading;
    const sides = { us: us[id] ?? null, f5: f5[id] ?? null };
    const name = id === 'cash' || id === 'full' ? (`${id}.savings` as const) : (`difference.${id}` as const);
    return { ...heading, ...sides, difference: difference(name, sides.us, sides.f5) } as LineRow;
  });
}

/** One side's lines, ledgers and total; the lines of a ledger add up to the ledger as shown. */
function cellsOf(
  side: Side,
  results: SideResults<string>,
  shown: RoundedSide,
): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  const add = (id: string, whole: number, exact: number) => {
    cells[id] = { id: `${side}.${id}` as LineId, whole, exact };
  };
  for (const ledger of LEDGERS) {
    const lines = idsIn(ledger).flatMap((id) => {
      const exact = results.lines[id];
      return exact === undefined ? [] : [{ id, exact }];
    });
    const amounts = lines.map(({ exact }) => exact);
    apportion(amounts, shown[ledger]).forEach((whole, i) => {
      add(lines[i]?.id as string, whole, amounts[i] as number);
    });
    add(ledger, shown[ledger], results[ledger]);
  }
  add('full', shown.full, results.full);
  return cells;
}

/** U.S. less F5, of the figures as shown and of the exact ones. */
export function difference(id: Cell['id'], us: Cell | null, f5: Cell | null): Cell {
  const minus = (part: 'whole' | 'exact') => (us?.[part] ?? 0) - (f5?.[part] ?? 0);
  return { id, whole: minus('whole'), exact: minus('exact') };
}
