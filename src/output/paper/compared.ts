import { NAMES } from '../../catalogue/fields.ts';
import { calculate } from '../../model/calculate.ts';
import { curly } from '../../words/curly.ts';
import { comparedFinding } from '../../words/finding.ts';
import { decimal, money } from '../../words/money.ts';
import { rateInColumn, salaryInColumn } from '../../words/rate-words.ts';
import { roundedFigures } from '../../words/rounded-figures.ts';
import { seatNames } from '../../words/seat-names.ts';
import { differences } from '../differences.ts';
import { type ComparedRequest, namesOf, placeName, roleLabel, stateName } from '../request.ts';
import { TOTALS } from '../tables/totals.ts';
import { preparedOf } from './page.ts';
import type { Compared, Paper, Table } from './paper.ts';
import { figures, plain, total, words } from './rows.ts';

/** The page that holds several scenarios side by side. */
export function comparedPage(requests: readonly ComparedRequest[], papers: readonly Paper[]): Compared {
  const [first] = requests;
  if (!first) throw new RangeError('nothing to compare');
  const answers = requests.map(({ title, scenario }) => ({
    title,
    horizonMonths: scenario.horizonMonths,
    saving: roundedFigures(calculate(scenario)).cashSaving,
  }));
  return {
    name: '',
    finding: comparedFinding(answers),
    prepared: preparedOf(first),
    link: first.link,
    tables: [comparedTable(requests, papers), ...otherDifferences(requests).first],
    pictures: papers.map(({ name, bars }) => ({ name, bars })),
  };
}

/** Several scenarios side by side: who, where and at what price, and what it comes to. */
function comparedTable(requests: readonly ComparedRequest[], papers: readonly Paper[]): Table {
  const row = (label: string, value: (request: ComparedRequest) => string) =>
    plain(label, ...requests.map(value));
  const pay = (key: 'baseSalary' | 'weeklyRate', inColumn: typeof rateInColumn) =>
    function paid({ scenario }: ComparedRequest): string {
      const [first, second] = scenario.positions;
      if (!first || second) return 'by role, on its page';
      return inColumn(first[key], scenario.provenance[`positions.0.${key}`]);
    };
  const totals = requests.map(({ scenario }) => roundedFigures(calculate(scenario)));
  return {
    caption: 'Side by side, whole dollars over the horizon, all people',
    columns: columnsOf(requests),
    rows: [
      row('Role', rolesOf),
      row('Where', placeName),
      row('U.S. base salary, a year', pay('baseSalary', salaryInColumn)),
      row('F5 rate, a week', pay('weeklyRate', rateInColumn)),
      ...TOTALS.map(({ id, label, of }) => {
        const saves = id.endsWith('.savings');
        const cells = totals.map((shown) => {
          const dollars = of(shown);
          return saves && dollars < 0 ? `F5 ${money(-dollars)} more` : money(dollars);
        });
        return (saves ? total : plain)(id === 'full.savings' ? 'All-in saving' : label, ...cells);
      }),
      plain('Likely range of the cash saving', ...papers.map(({ range }) => range.items[0]?.value ?? '')),
      plain('Break-even weekly rate in cash', ...papers.map(({ turns }) => turns.items[0]?.value ?? '')),
    ],
  };
}

/** Rows of differences that the first page has room for. */
const MOST_DIFFERENCES = 12;

/** Every other input that differs, and the part of them that the first page has room for. */
export function otherDifferences(requests: readonly ComparedRequest[]): {
  readonly first: readonly Table[];
  readonly all: readonly Table[];
} {
  const [request] = requests;
  const sameRoles = new Set(requests.map(({ scenario }) => scenario.positions.length)).size === 1;
  // A team and a single role have no inputs of a role in common.
  const ofRoles = Object.values(NAMES).map(({ label }) => label);
  const stated = ['Role', 'Where you would hire', NAMES.baseSalary.label, NAMES.weeklyRate.label];
  const rows = request
    ? differences(requests, { role: (id) => roleLabel(request, id), state: (id) => stateName(request, id) })
        .filter(({ label }) => !stated.includes(label))
        .filter(({ label }) => sameRoles || !(/^Role \d/.test(label) || ofRoles.includes(label)))
        .map(({ label, values }) => plain(curly(label), ...values.map((value) => value || 'none')))
    : [];
  const columns = columnsOf(requests);
  const caption =
    rows.length > MOST_DIFFERENCES
      ? `What else differs: ${MOST_DIFFERENCES} of ${rows.length} inputs, all of them in the appendix`
      : 'What else differs';
  const tableOf = (caption: string, some: typeof rows): readonly Table[] =>
    some.length === 0 ? [] : [{ caption, columns, rows: some }];
  return {
    first: tableOf(caption, rows.slice(0, MOST_DIFFERENCES)),
    all: rows.length > MOST_DIFFERENCES ? tableOf('', rows) : [],
  };
}

function columnsOf(requests: readonly ComparedRequest[]): Table['columns'] {
  return [words(''), ...requests.map(({ title }) => figures(title))];
}

/** The role, or how many people and roles: their names would fill a column. */
function rolesOf(request: ComparedRequest): string {
  const { positions } = request.scenario;
  const people = positions.reduce((sum, { headcount }) => sum + headcount, 0);
  if (positions.length > 1) return `${decimal(people)} people in ${positions.length} roles`;
  const role = seatNames(request.scenario, namesOf(request)).join();
  return people === 1 ? role : `${decimal(people)} people, ${role}`;
}
