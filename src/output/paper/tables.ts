import { GROUP_LABELS } from '../../catalogue/groups.ts';
import { parseAddress } from '../../model/parse-address.ts';
import { isOverridden } from '../../model/value-at.ts';
import { curly } from '../../words/curly.ts';
import { money } from '../../words/money.ts';
import { measured, quantity, shortQuantity } from '../../words/units.ts';
import { type InputRow, inputRows } from '../inputs.ts';
import type { Reply } from '../reply.ts';
import { type ExportRequest, placeName, roleLabel, saidOf, stateName } from '../request.ts';
import { insteadWords } from '../review/figures.ts';
import type { LineRow } from '../tables/lines.ts';
import type { MonthRow } from '../tables/months.ts';
import { TOTALS } from '../tables/totals.ts';
import type { Row, Table } from './paper.ts';
import { figures, plain, total, words } from './rows.ts';

/** Cost by line in whole dollars that add up: lines to ledgers, ledgers to both sides. */
export function costTable(lines: readonly LineRow[]): Table {
  return {
    caption: 'Cost by line, whole dollars; lines that are 0 on both sides are left out',
    columns: [words('Line'), figures('U.S. hire'), figures('F5'), figures('Difference')],
    rows: lines
      .filter(({ kind, us, f5 }) => kind === 'total' || us?.whole || f5?.whole)
      .map(({ kind, label, us, f5, difference }) =>
        (kind === 'total' ? total : plain)(
          label,
          ...[us, f5, difference].map((cell) => (cell ? money(cell.whole) : '')),
        ),
      ),
  };
}

/** Every changed input next to its default, with its speaker. */
export function changedTable(request: ExportRequest): Table {
  const { scenario, evidence } = request;
  const { defaults } = evidence;
  const several = scenario.positions.length > 1;
  const role = (id: string) => roleLabel(request, id);
  const months = (count: number) => quantity(count, 'months');
  const choices: readonly (readonly [path: string, label: string, value: string, byDefault: string])[] = [
    ...scenario.positions.map(
      (position, p) =>
        [
          `positions.${p}.role`,
          several ? `Role ${p + 1}` : 'Role',
          role(position.role),
          role(defaults.role),
        ] as const,
    ),
    ['state', 'Where you would hire', placeName(request), stateName(request, defaults.state)],
    ['horizonMonths', 'Horizon', months(scenario.horizonMonths), months(defaults.horizonMonths)],
    ['recruiting', 'How you recruit', scenario.recruiting, defaults.recruiting],
  ];
  const said = choices.flatMap(([path, label, value, byDefault]) => {
    const by = saidOf(request, path);
    return by === '' && value === byDefault ? [] : [plain(label, value, byDefault, by)];
  });
  const rows = inputRows(request)
    .filter(({ changed }) => changed)
    .map((row) =>
      plain(labelOf(request, row), measured(row.value, row.unit), measured(row.default, row.unit), row.said),
    );
  return {
    caption: '',
    columns: [words('Input'), figures('Value'), figures('Default'), words('Whose figure')],
    rows: [...said, ...rows],
  };
}

/** Both totals, then the challenged figures. */
export function replyTables({ disputes, shown }: Reply): readonly Table[] {
  return [
    {
      caption: 'Totals',
      columns: [words('Total'), figures('As proposed'), figures('As accepted'), figures('Difference')],
      rows: TOTALS.filter(({ id }) => id.endsWith('.savings')).map(({ label, of }) => {
        const [proposed, accepted] = [of(shown.proposed), of(shown.accepted)];
        return total(label, ...[proposed, accepted, accepted - proposed].map(money));
      }),
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

/** Every input by group: value, range, grade and source. */
export function inputsTable(request: ExportRequest): Table {
  const rows: Row[] = [];
  let group: InputRow['group'] | null = null;
  for (const row of inputRows(request).filter((row) => isUsed(request, row))) {
    if (row.group !== group) {
      group = row.group;
      rows.push({ cells: [GROUP_LABELS[group], '', '', '', ''], kind: 'group' });
    }
    rows.push(
      plain(
        labelOf(request, row),
        measured(row.value, row.unit),
        rangeOf(row),
        row.gradeWords,
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
export function cashTable(months: readonly MonthRow[]): Table {
  const rows = months.map(({ month, us, f5, difference }, i) => {
    const before = months[i - 1];
    const paid = [us.whole - (before?.us.whole ?? 0), f5.whole - (before?.f5.whole ?? 0)];
    return plain(String(month), ...[...paid, us.whole, f5.whole, difference.whole].map(money));
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

/** False for a common value that no role uses, since each has its own. */
function isUsed({ scenario }: ExportRequest, { path }: InputRow): boolean {
  const at = parseAddress(path);
  return !at || !isOverridden(scenario, at);
}

function labelOf({ scenario }: ExportRequest, { path, label, about }: InputRow): string {
  const several = scenario.positions.length > 1;
  return several && path.startsWith('positions.') ? `${label} (${about.split(':')[0]})` : label;
}

function rangeOf({ low, high, unit }: InputRow): string {
  return low === null || high === null ? '' : `${shortQuantity(low, unit)} to ${shortQuantity(high, unit)}`;
}

/** Source and period; of a judgment its reason, since there is no other source. */
function sourceOf({ source, period, grade, note }: InputRow): string {
  if (grade === 'judgement' && note !== '') return curly(note);
  return [source, period].filter((part) => part !== '').join(', ');
}
