import type { Results } from '../../model/types.ts';
import { LEDGER_LABELS, LEDGERS } from '../../words/ledgers.ts';
import { decimal, money, moneyExact } from '../../words/money.ts';
import { LEDGER_LINES } from '../../words/shown-lines.ts';
import { quantity } from '../../words/units.ts';
import { type InputRow, inputRows } from '../inputs.ts';
import { GROUP_LABELS, gradeLabel } from '../labels.ts';
import { lineLabel } from '../line-label.ts';
import type { Reply } from '../reply.ts';
import { type ExportRequest, roleLabel, saidOf, stateName } from '../request.ts';
import { insteadWords } from '../review/figures.ts';
import type { Shown } from '../shown.ts';
import type { Row, Table } from './paper.ts';

const words = (label: string) => ({ label, figures: false });
const figures = (label: string) => ({ label, figures: true });
const plain = (...cells: string[]): Row => ({ cells, kind: 'plain' });
const total = (...cells: string[]): Row => ({ cells, kind: 'total' });

/** Whole dollars that add up: lines to ledgers, ledgers to both sides. */
export function linesTable({ us, f5 }: Shown): Table {
  const amounts = (usDollars: number | undefined, f5Dollars: number | undefined) => [
    usDollars === undefined ? '' : money(usDollars),
    f5Dollars === undefined ? '' : money(f5Dollars),
    money((usDollars ?? 0) - (f5Dollars ?? 0)),
  ];
  const rows = LEDGERS.flatMap((ledger) => [
    ...LEDGER_LINES[ledger]
      .filter((id) => us.lines[id] || f5.lines[id])
      .map((id) => plain(lineLabel(id), ...amounts(us.lines[id], f5.lines[id]))),
    total(LEDGER_LABELS[ledger], ...amounts(us[ledger], f5[ledger])),
  ]);
  return {
    caption: 'Cost by line, whole dollars; lines that are 0 on both sides are left out',
    columns: [words('Line'), figures('U.S. hire'), figures('F5'), figures('Difference')],
    rows: [...rows, total('All together', ...amounts(us.full, f5.full))],
  };
}

/** Who is compared, position by position. */
export function teamTable(request: ExportRequest): Table {
  return {
    caption: '',
    columns: [
      words('Position'),
      figures('People'),
      figures('U.S. base salary, a year'),
      figures('F5 rate, a week'),
    ],
    rows: request.scenario.positions.map(({ role, headcount, baseSalary, weeklyRate }, p) =>
      plain(
        `${p + 1}. ${roleLabel(request, role)}`,
        decimal(headcount),
        moneyExact(baseSalary),
        moneyExact(weeklyRate),
      ),
    ),
  };
}

/** Every input that was changed, beside its default, with whoever stands behind it. */
export function changedTable(request: ExportRequest): Table {
  const { scenario } = request;
  const choices = [
    ['state', 'Where you would hire', stateName(request, scenario.state)],
    ['horizonMonths', 'Horizon', `${scenario.horizonMonths} months`],
    ['recruiting', 'How you recruit', scenario.recruiting],
  ] as const;
  const said = choices.flatMap(([path, label, value]) => {
    const by = saidOf(request, path);
    return by === '' ? [] : [plain(label, value, '', by)];
  });
  const rows = inputRows(request)
    .filter(({ changed }) => changed)
    .map((row) =>
      plain(labelOf(request, row), quantity(row.value, row.unit), quantity(row.default, row.unit), row.said),
    );
  return {
    caption: '',
    columns: [words('Input'), figures('Value'), figures('Default'), words('Whose figure')],
    rows: [...said, ...rows],
  };
}

/** Both totals, then what is disputed. */
export function replyTables({ disputes, shown }: Reply): readonly Table[] {
  const { proposed, accepted } = shown;
  const sums = (label: string, before: number, after: number) =>
    total(label, money(before), money(after), money(after - before));
  return [
    {
      caption: 'Totals',
      columns: [words('Total'), figures('As proposed'), figures('As accepted'), figures('Difference')],
      rows: [
        sums('Cash saving', proposed.cashSaving, accepted.cashSaving),
        sums('Saving with delay and mis-hire', proposed.fullSaving, accepted.fullSaving),
      ],
    },
    {
      caption: 'Disputed',
      columns: [words('Figure'), figures('As proposed'), figures('Instead'), words('Note')],
      rows: disputes.map((dispute) =>
        plain(dispute.label, dispute.words, insteadWords(dispute, dispute.instead), dispute.note),
      ),
    },
  ];
}

/** Every input by group: value, range, how sure it is and who says so. */
export function inputsTable(request: ExportRequest): Table {
  const rows: Row[] = [];
  let group: InputRow['group'] | null = null;
  for (const row of inputRows(request)) {
    if (row.group !== group) {
      group = row.group;
      rows.push({ cells: [GROUP_LABELS[group], '', '', '', ''], kind: 'group' });
    }
    rows.push(
      plain(
        labelOf(request, row),
        quantity(row.value, row.unit),
        rangeOf(row),
        gradeLabel(row.grade),
        sourceOf(row),
      ),
    );
  }
  return {
    caption: '',
    columns: [words('Input'), figures('Value'), figures('Range'), words('Grade'), words('Source')],
    rows,
  };
}

/** Cash month by month, in whole dollars that add up to the totals shown. */
export function monthsTable({ us, f5 }: Results, shown: Shown): Table {
  const usToDate = toDate(us.monthlyCash, shown.us.cash);
  const f5ToDate = toDate(f5.monthlyCash, shown.f5.cash);
  const rows = usToDate.map((usSum, i) => {
    const f5Sum = f5ToDate[i] ?? 0;
    const paid = [usSum - (usToDate[i - 1] ?? 0), f5Sum - (f5ToDate[i - 1] ?? 0)];
    return plain(String(i + 1), ...[...paid, usSum, f5Sum, usSum - f5Sum].map(money));
  });
  return {
    caption: 'Cash by month, whole dollars',
    columns: [
      words('Month'),
      figures('U.S. hire'),
      figures('F5'),
      figures('U.S. hire to date'),
      figures('F5 to date'),
      figures('Saved to date'),
    ],
    rows,
  };
}

/** Rounded running totals; the last is the total that stands on the first page. */
function toDate(months: readonly number[], total: number): readonly number[] {
  let sum = 0;
  return months.map((dollars, i) => {
    sum += dollars;
    return i === months.length - 1 ? total : Math.round(sum);
  });
}

function labelOf({ scenario }: ExportRequest, { path, label, about }: InputRow): string {
  const several = scenario.positions.length > 1;
  return several && path.startsWith('positions.') ? `${label} (${about.split(':')[0]})` : label;
}

function rangeOf({ low, high, unit }: InputRow): string {
  return low === null || high === null ? '' : `${quantity(low, unit)} to ${quantity(high, unit)}`;
}

function sourceOf({ source, period }: InputRow): string {
  return [source, period].filter((part) => part !== '').join(', ');
}
