import { NAMES } from '../../catalogue/fields.ts';
import { GROUP_LABELS } from '../../catalogue/groups.ts';
import { SIDE_LABELS } from '../../catalogue/ledgers.ts';
import { calculate } from '../../model/calculate.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Results } from '../../model/types.ts';
import { isOverridden } from '../../model/value-at.ts';
import { curly } from '../../words/curly.ts';
import { decimal, money } from '../../words/money.ts';
import { rateInColumn, salaryInColumn } from '../../words/rate-words.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { seatNames } from '../../words/seat-names.ts';
import { measured, quantity } from '../../words/units.ts';
import { differences } from '../differences.ts';
import { type InputRow, inputRows } from '../inputs.ts';
import type { Reply } from '../reply.ts';
import {
  type ComparedRequest,
  type ExportRequest,
  namesOf,
  placeName,
  roleLabel,
  saidOf,
  stateName,
} from '../request.ts';
import { insteadWords } from '../review/figures.ts';
import type { LineRow } from '../tables/lines.ts';
import type { MonthRow } from '../tables/months.ts';
import { planOf, spanLabel, startWords } from '../tables/plan.ts';
import { type RoleRow, rolesTable } from '../tables/roles.ts';
import { TOTALS } from '../tables/totals.ts';
import type { Row, Table } from './paper.ts';

const words = (label: string) => ({ label, figures: false });
const figures = (label: string) => ({ label, figures: true });
const plain = (...cells: string[]): Row => ({ cells, kind: 'plain' });
const total = (...cells: string[]): Row => ({ cells, kind: 'total' });

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

/** The roles that are compared, one by one: salary and rate, both costs and the saving, losing ones named. */
export function teamTable(request: ExportRequest, results: Results): Table {
  const { scenario } = request;
  const shown = roundedFigures(results);
  const full = rolesTable(scenario, shown, 'full', namesOf(request));
  const savedWords = (row: RoleRow | undefined) =>
    row?.loses ? `F5 ${money(-row.difference.whole)} more` : money(row?.difference.whole ?? null);
  return {
    caption: 'Whole dollars over the horizon, all people of a role; they add up to the totals',
    columns: [
      words('Role'),
      figures('People'),
      figures('U.S. base salary, a year'),
      figures('F5 rate, a week'),
      figures('U.S. hire, cash'),
      figures('F5, cash'),
      figures('Cash saving'),
      figures('With delay and mis-hires'),
    ],
    rows: rolesTable(scenario, shown, 'cash', namesOf(request)).map((row, p) => {
      const { baseSalary = 0, weeklyRate = 0 } = scenario.positions[p] ?? {};
      const from = (key: 'baseSalary' | 'weeklyRate') => scenario.provenance[`positions.${p}.${key}`];
      return plain(
        row.label,
        decimal(row.people),
        salaryInColumn(baseSalary, from('baseSalary')),
        rateInColumn(weeklyRate, from('weeklyRate')),
        money(row.us.whole),
        money(row.f5.whole),
        savedWords(row),
        savedWords(full[p]),
      );
    }),
  };
}

/** Who starts when, and people and cash of both sides by quarter; the months stand in a section of their own. */
export function planTables(request: ExportRequest, results: Results): readonly Table[] {
  const { scenario } = request;
  const { starts, quarters } = planOf(scenario, roundedFigures(results), namesOf(request));
  const { us, f5 } = SIDE_LABELS;
  return [
    {
      caption: 'Who starts when',
      columns: [
        words('Role'),
        figures('People'),
        figures('Decided'),
        figures(`${us} from`),
        figures(`${f5} from`),
      ],
      rows: starts.map(({ label, people, decided, ...first }) =>
        plain(
          label,
          decimal(people),
          decided === 0 ? 'now' : `after ${quantity(decided, 'months')}`,
          startWords(first.us),
          startWords(first.f5),
        ),
      ),
    },
    {
      caption: 'By quarter: people in their seats at its end if everybody stays, and cash within it',
      columns: [
        words('Months'),
        figures(`${us}, people`),
        figures(`${f5}, people`),
        figures(`${us}, cash`),
        figures(`${f5}, cash`),
      ],
      rows: quarters.map((span) =>
        plain(
          spanLabel(span),
          decimal(span.people.us),
          decimal(span.people.f5),
          money(span.cash.us),
          money(span.cash.f5),
        ),
      ),
    },
  ];
}

/** Several scenarios side by side: who, where and at what price, what it comes to, and every other input that differs. */
export function comparedTables(requests: readonly ComparedRequest[]): readonly Table[] {
  const columns = [words(''), ...requests.map(({ title }) => figures(title))];
  const row = (label: string, value: (request: ComparedRequest) => string) =>
    plain(label, ...requests.map(value));
  const pay = (key: 'baseSalary' | 'weeklyRate', inColumn: typeof rateInColumn) =>
    function paid({ scenario }: ComparedRequest): string {
      const [first, second] = scenario.positions;
      if (!first || second) return 'by role, on its page';
      return inColumn(first[key], scenario.provenance[`positions.0.${key}`]);
    };
  const totals = requests.map(({ scenario }) => roundedFigures(calculate(scenario)));
  const main: Table = {
    caption: 'Side by side, whole dollars over the horizon, all people',
    columns,
    rows: [
      row('Role', (request) => seatNames(request.scenario, namesOf(request)).join('; ')),
      row('Where', placeName),
      row('U.S. base salary, a year', pay('baseSalary', salaryInColumn)),
      row('F5 rate, a week', pay('weeklyRate', rateInColumn)),
      ...TOTALS.map(({ id, label, of }) => {
        const saves = id.endsWith('.savings');
        const cells = totals.map((shown) => {
          const dollars = of(shown);
          return saves && dollars < 0 ? `F5 ${money(-dollars)} more` : money(dollars);
        });
        return (saves ? total : plain)(label, ...cells);
      }),
    ],
  };
  const [first] = requests;
  const stated = ['Role', 'Where you would hire', NAMES.baseSalary.label, NAMES.weeklyRate.label];
  const others = first
    ? differences(requests, { role: (id) => roleLabel(first, id), state: (id) => stateName(first, id) })
        .filter(({ label }) => !stated.includes(label))
        .map(({ label, values }) => plain(curly(label), ...values.map((value) => value || 'none')))
    : [];
  return others.length === 0 ? [main] : [main, { caption: 'What else differs', columns, rows: others }];
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
  return low === null || high === null ? '' : `${quantity(low, unit)} to ${quantity(high, unit)}`;
}

/** Source and period; of a judgment its reason, since there is no other source. */
function sourceOf({ source, period, grade, note }: InputRow): string {
  if (grade === 'judgement' && note !== '') return curly(note);
  return [source, period].filter((part) => part !== '').join(', ');
}
