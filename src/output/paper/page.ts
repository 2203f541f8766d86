import { GRADE_LABELS } from '../../catalogue/grades.ts';
import { simulate } from '../../model/analysis/spread.ts';
import { calculate } from '../../model/calculate.ts';
import type { Results } from '../../model/types.ts';
import { breakEvenWords, rateTurn } from '../../words/break-even-words.ts';
import { curly } from '../../words/curly.ts';
import { datesInWords } from '../../words/dates.ts';
import { finding, preparedWords } from '../../words/finding.ts';
import { decimal, money } from '../../words/money.ts';
import { rateInColumn, salaryInColumn } from '../../words/rate-words.ts';
import { type RoundedFigures, roundedFigures } from '../../words/rounded-figures.ts';
import { seatNames } from '../../words/seat-names.ts';
import { measured, shortQuantity } from '../../words/units.ts';
import { quotedSentence } from '../range-words.ts';
import { replyOf } from '../reply.ts';
import { type ExportRequest, namesOf, placeName } from '../request.ts';
import { linesTable } from '../tables/lines.ts';
import { type MonthRow, monthsTable } from '../tables/months.ts';
import { rolesTable } from '../tables/roles.ts';
import { swings } from '../uncertainty.ts';
import { appendixOf } from './appendix.ts';
import type { Labelled, Paper, Points, RunningTotals, Section } from './paper.ts';
import { barsOf, receiptTable } from './receipt.ts';
import { figures, plain, section, words } from './rows.ts';
import { teamTable } from './team-tables.ts';

/** A scenario on one page, and what stands behind it. */
export function paperOf(request: ExportRequest, name: string): Paper {
  const { scenario, link } = request;
  const results = calculate(scenario);
  const shown = roundedFigures(results);
  const lines = linesTable(results, shown);
  const months = monthsTable(results, shown, 'cash');
  const totals = runningTotalsOf(months, results.cash.breakEvenMonth);
  const several = scenario.positions.length > 1;
  return {
    name,
    finding: finding(scenario, shown.cashSaving, namesOf(request)),
    prepared: preparedOf(request),
    link,
    facts: factsOf(request, shown),
    bars: barsOf(shown, lines),
    receipt: receiptTable(scenario, results, shown, lines),
    range: rangeOf(request),
    turns: turnsOf(request),
    unknowns: unknownsOf(request, shown),
    roles: several ? teamTable(request, results) : null,
    runningTotals: several ? null : totals,
    appendix: appendixOf(request, { results, shown, lines, months }, several ? totals : null, name),
  };
}

/** For whom, by whom, on which day and on which figures. */
export function preparedOf({ client, by = '', date, editionName }: ExportRequest): string {
  return `${preparedWords(datesInWords(date), client, by)}. ${editionName}.`;
}

/** Role, place, pay and price, each with what it is; of a team, its people and the roles that lose, since all have a table. */
function factsOf(request: ExportRequest, shown: RoundedFigures): readonly Labelled[] {
  const { scenario } = request;
  const { positions } = scenario;
  const [first, second] = positions;
  const count = decimal(positions.reduce((sum, { headcount }) => sum + headcount, 0));
  const people = { label: 'People', value: count };
  const where = { label: 'Where', value: placeName(request) };
  if (!first || second) {
    const losing = rolesTable(scenario, shown, 'cash', namesOf(request))
      .filter(({ loses }) => loses)
      .map(({ label, difference }) => `${label} (${money(-difference.whole)})`);
    const roles = { label: 'Roles', value: decimal(positions.length) };
    return [
      roles,
      people,
      where,
      ...(losing.length === 0 ? [] : [{ label: 'F5 costs more for', value: losing.join('; ') }]),
    ];
  }
  const from = (key: 'baseSalary' | 'weeklyRate') => scenario.provenance[`positions.0.${key}`];
  return [
    { label: 'Role', value: seatNames(scenario, namesOf(request)).join() },
    ...(first.headcount === 1 ? [] : [people]),
    where,
    { label: 'U.S. base salary, a year', value: salaryInColumn(first.baseSalary, from('baseSalary')) },
    { label: 'F5 weekly rate', value: rateInColumn(first.weeklyRate, from('weeklyRate')) },
  ];
}

/** Both measures in 8 of 10 runs; in a reply also what is left of the proposal. */
function rangeOf(request: ExportRequest): Points {
  const { cash, full } = simulate(request.scenario);
  const between = ({ p10, p90 }: typeof cash) =>
    p90 < 0 ? `F5 ${money(-p90)} to ${money(-p10)} more` : `${money(p10)} to ${money(p90)}`;
  const mixed = [cash, full].some(({ p10, p90 }) => p10 < 0 && p90 >= 0);
  const reply = replyOf(request);
  return {
    heading: 'Likely range, 8 times in 10',
    items: [
      { label: 'Cash saving', value: between(cash) },
      { label: 'All-in saving', value: between(full) },
      ...(reply
        ? [
            {
              label: 'Cash saving as accepted in the reply',
              value: money(reply.shown.accepted.cashSaving),
            },
          ]
        : []),
    ],
    note: `${quotedSentence(cash)}${mixed ? ' A saving below 0 means that F5 costs more.' : ''}`,
  };
}

function turnsOf({ scenario }: ExportRequest): Points {
  return {
    heading: 'Where the answer turns',
    items: [rateTurn(scenario, 'cash'), ...breakEvenWords(scenario)].map(({ title, value }) => ({
      label: title,
      value,
    })),
    note: '',
  };
}

/** Inputs on the page that is read without the appendix. */
const MOST_UNKNOWNS = 5;

/** The inputs that move the saving most, with what is known of each. */
function unknownsOf(request: ExportRequest, { fullSaving }: RoundedFigures): Section {
  const most = swings(request, namesOf(request)).slice(0, MOST_UNKNOWNS);
  const heading = 'What is not known';
  if (most.length === 0)
    return section(heading, { texts: ['Every figure was typed: nothing is left uncertain.'] });
  const today = fullSaving < 0 ? `costs ${money(-fullSaving)} more` : `saves ${money(fullSaving)}`;
  return section(heading, {
    texts: [`As entered, F5 ${today} all in. These inputs move that most, each alone:`],
    tables: [
      {
        caption: '',
        columns: [
          words('Input'),
          figures('Used here'),
          figures('Range'),
          figures('All-in saving'),
          words('Grade'),
        ],
        rows: most.map(({ input, atLow, atHigh }) => {
          const ends = [atLow, atHigh].sort((a, b) => a - b).map(money);
          const between = [input.low, input.high].map((value) => shortQuantity(value, input.unit));
          return plain(
            curly(input.label),
            measured(input.default, input.unit),
            between.join(' to '),
            ends.join(' to '),
            GRADE_LABELS[input.grade],
          );
        }),
      },
    ],
  });
}

function runningTotalsOf(
  months: readonly MonthRow[],
  month: Results['cash']['breakEvenMonth'],
): RunningTotals {
  return {
    us: [0, ...months.map(({ us }) => us.whole)],
    f5: [0, ...months.map(({ f5 }) => f5.whole)],
    breakEvenMonth: month,
    summary:
      month === null
        ? 'Running total in cash: F5’s does not come to stay at or below the U.S. one.'
        : `Running total in cash: from the end of month ${month} on, F5’s stays at or below the U.S. one.`,
  };
}
