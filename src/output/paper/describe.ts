import { LEDGERS, SIDE_LABELS } from '../../catalogue/ledgers.ts';
import { simulate } from '../../model/analysis/simulation.ts';
import { skeptical } from '../../model/analysis/skeptical.ts';
import { calculate } from '../../model/calculate.ts';
import { GUARDS } from '../../model/limits.ts';
import type { Results, Side } from '../../model/types.ts';
import { answerSentence } from '../../words/answer-words.ts';
import { breakEvenWords } from '../../words/break-even-words.ts';
import { decimal, money } from '../../words/money.ts';
import { rateWords, salaryWords } from '../../words/rate-words.ts';
import { type RoundedFigures, roundedFigures } from '../../words/rounded-figures.ts';
import { seatNames } from '../../words/seat-names.ts';
import { cashNotes } from '../cash-words.ts';
import { endingSentence } from '../ending-words.ts';
import { excludedOf } from '../excluded.ts';
import { inputRows } from '../inputs.ts';
import { quotedSentence } from '../range-words.ts';
import { replyOf } from '../reply.ts';
import { type ComparedRequest, type ExportRequest, namesOf, placeName, roleGroup } from '../request.ts';
import { linesTable } from '../tables/lines.ts';
import { type MonthRow, monthsTable } from '../tables/months.ts';
import type { Bar, Labelled, Paper, PrintOut, RunningTotals, Section } from './paper.ts';
import {
  cashTable,
  changedTable,
  comparedTables,
  costTable,
  inputsTable,
  planTables,
  replyTables,
  teamTable,
} from './tables.ts';

/** The print-out of a single scenario. */
export function describePaper(request: ExportRequest): PrintOut {
  const paper = paperOf(request, '');
  return { title: paper.title, compared: null, papers: [paper], appendix: commonSections([request]) };
}

/** The print-out of two or three scenarios: side by side on the first page, then a page each, then what stands behind each. */
export function describeCompared(requests: readonly ComparedRequest[]): PrintOut {
  const [first] = requests;
  if (!first) throw new RangeError('nothing to compare');
  const title = requests.map((request) => request.title).join(' and ');
  return {
    title,
    compared: {
      title,
      link: first.link,
      facts: occasionFacts(first),
      tables: comparedTables(requests),
    },
    papers: requests.map((request) => paperOf(request, request.title)),
    appendix: commonSections(requests),
  };
}

/** For whom, when, and on which figures. */
function occasionFacts({ client, date, editionName }: ExportRequest): readonly Labelled[] {
  return [
    ...(client === '' ? [] : [{ label: 'Prepared for', value: client }]),
    { label: 'Date', value: date },
    { label: 'Figures', value: editionName },
  ];
}

function paperOf(request: ExportRequest, name: string): Paper {
  const { scenario, link } = request;
  const results = calculate(scenario);
  const shown = roundedFigures(results);
  const months = monthsTable(results, shown, 'cash');
  const { horizonMonths } = scenario;
  const range = simulate(scenario).cash;
  const worst = Math.round(skeptical(scenario).headline.full.savings);
  return {
    title: titleOf(request),
    name,
    link,
    facts: [
      ...occasionFacts(request),
      { label: 'Over', value: `${horizonMonths} months` },
      { label: 'People', value: decimal(results.headcount) },
      ...payFacts(request),
      { label: 'A week of work', value: `${money(results.usWeekly)} against ${money(results.f5Weekly)}` },
    ],
    sentence: answerSentence(request.scenario, shown, namesOf(request)),
    headline: saving('Cash saving', shown.cashSaving),
    figures: [
      saving('With delay and mis-hire', shown.fullSaving),
      { label: 'Cash saving, 8 of 10 runs', value: `${money(range.p10)} to ${money(range.p90)}` },
      saving('Skeptical view', worst),
    ],
    note: [...cashNotes(results), quotedSentence(range)].join(' '),
    bars: (['us', 'f5'] as const).map((side) => barOf(side, shown)),
    breakEvens: breakEvenWords(scenario).map(({ title, value }) => ({ label: title, value })),
    runningTotals: runningTotalsOf(months, results.cash.breakEvenMonth),
    lines: costTable(linesTable(results, shown)),
    appendix: appendixOf(request, results, months).map((section) => ({
      ...section,
      heading: name === '' ? section.heading : `${section.heading}: ${name}`,
    })),
  };
}

function titleOf(request: ExportRequest): string {
  const { positions } = request.scenario;
  const [first = ''] = seatNames(request.scenario, namesOf(request));
  const what = positions.length === 1 ? first : `A team in ${positions.length} positions`;
  return `${what}, ${placeName(request)}`;
}

/** Salary and rate of a single role, each with what it is; of a team, where its roles stand. */
function payFacts({ scenario }: ExportRequest): readonly Labelled[] {
  const [first, second] = scenario.positions;
  if (!first) return [];
  if (second) return [{ label: 'Salary and rate', value: 'by role, under The team' }];
  const from = (key: 'baseSalary' | 'weeklyRate') => scenario.provenance[`positions.0.${key}`];
  return [
    { label: 'U.S. base salary', value: salaryWords(first.baseSalary, from('baseSalary')) },
    { label: 'F5 rate', value: rateWords(first.weeklyRate, from('weeklyRate')) },
  ];
}

/** The saving in words; says "more" as clearly as "less". */
function saving(label: string, dollars: number): Labelled {
  const dearer = dollars < 0;
  return { label, value: dearer ? `F5 costs ${money(-dollars)} more` : money(dollars), dearer };
}

function barOf(side: Side, shown: RoundedFigures): Bar {
  return {
    side,
    label: SIDE_LABELS[side],
    total: money(shown[side].full),
    parts: LEDGERS.map((ledger) => ({ ledger, dollars: shown[side][ledger] })),
  };
}

function runningTotalsOf(months: readonly MonthRow[], month: number | null): RunningTotals {
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

function appendixOf(
  request: ExportRequest,
  results: Results,
  months: readonly MonthRow[],
): readonly Section[] {
  const changed = changedTable(request);
  const reply = replyOf(request);
  return [
    ...(request.scenario.positions.length > 1
      ? [section('The team', { tables: [teamTable(request, results)] })]
      : []),
    section('Plan by month', { tables: planTables(request, results) }),
    section(
      'What was changed',
      changed.rows.length === 0
        ? { texts: ['Nothing: every input is at its default.'] }
        : { tables: [changed] },
    ),
    ...(reply ? [section('Reply to the proposal', { tables: replyTables(reply) })] : []),
    section('Every input, with its range and source', {
      texts: [
        'A grade says how sure a figure is: law, official statistics, survey, F5’s terms, judgment, typed in.',
        endingSentence(request.evidence, request.scenario, request.date),
      ].filter((text) => text !== ''),
      tables: [inputsTable(request)],
    }),
    section('Month by month', { tables: [cashTable(months)] }),
  ];
}

function section(heading: string, parts: Partial<Section>): Section {
  return { heading, texts: [], tables: [], notes: [], ...parts };
}

/** What is not included, and the sources, each once for all scenarios. */
function commonSections(requests: readonly ExportRequest[]): readonly Section[] {
  const excluded = new Map<string, string>();
  for (const request of requests)
    for (const { what, why } of excludedOf(request.scenario, (role) => roleGroup(request, role)))
      excluded.set(what, why);
  for (const { what, why } of GUARDS) excluded.set(what, why);
  const notes = [...excluded].map(([label, value]) => ({ label, value }));
  return [
    section('What is not included, and why', { notes }),
    section('Sources', { notes: sourcesOf(requests) }),
  ];
}

/** Each source once, with its address. */
function sourcesOf(requests: readonly ExportRequest[]): readonly Labelled[] {
  const addresses = new Map<string, string>();
  for (const { source, url, changed } of requests.flatMap((request) => inputRows(request)))
    if (source !== '' && !changed) addresses.set(source, url ?? '');
  return [...addresses].map(([label, value]) => ({ label, value }));
}
