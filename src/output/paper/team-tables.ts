import { SIDE_LABELS } from '../../catalogue/sides.ts';
import type { Results } from '../../model/types.ts';
import { decimal, money } from '../../words/money.ts';
import { rateInColumn, salaryInColumn } from '../../words/rate-words.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { quantity } from '../../words/units.ts';
import { type ExportRequest, namesOf } from '../request.ts';
import { planOf, spanLabel, startWords } from '../tables/plan.ts';
import { type RoleRow, rolesTable } from '../tables/roles.ts';
import type { Table } from './paper.ts';
import { figures, plain, words } from './rows.ts';

/** The roles that are compared, one by one: salary and rate, both costs and the saving, losing ones named. */
export function teamTable(request: ExportRequest, results: Results): Table {
  const { scenario } = request;
  const shown = roundedFigures(results);
  const full = rolesTable(scenario, shown, 'full', namesOf(request));
  const savedWords = (row: RoleRow | undefined) =>
    row?.loses ? `F5 ${money(-row.difference.whole)} more` : money(row?.difference.whole ?? null);
  return {
    caption: 'Cash by role, whole dollars, all people of a role',
    columns: [
      words('Role'),
      figures('People'),
      figures('U.S. base salary'),
      figures('F5 rate, a week'),
      figures('U.S. hire, cash'),
      figures('F5, cash'),
      figures('Cash saving'),
      figures('All-in saving'),
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
