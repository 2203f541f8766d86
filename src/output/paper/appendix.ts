import { GRADE_LABELS } from '../../catalogue/grades.ts';
import { GUARDS } from '../../model/limits.ts';
import type { Results } from '../../model/types.ts';
import { apportion } from '../../words/apportion.ts';
import { curly } from '../../words/curly.ts';
import { money } from '../../words/money.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { signedMoney } from '../../words/signed-money.ts';
import { measured } from '../../words/units.ts';
import { cashNotes } from '../cash-words.ts';
import { endingSentence } from '../ending-words.ts';
import { excludedOf } from '../excluded.ts';
import { inputRows } from '../inputs.ts';
import { replyOf } from '../reply.ts';
import { type ExportRequest, namesOf, roleGroup } from '../request.ts';
import type { LineRow } from '../tables/lines.ts';
import type { MonthRow } from '../tables/months.ts';
import { doubt } from '../uncertainty.ts';
import type { Labelled, RunningTotals, Section, Table } from './paper.ts';
import { figures, plain, section, total, words } from './rows.ts';
import { cashTable, changedTable, costTable, inputsTable, replyTables } from './tables.ts';
import { planTables } from './team-tables.ts';

/** A scenario's figures as every table shows them. */
interface Calculated {
  readonly results: Results;
  readonly shown: RoundedFigures;
  readonly lines: readonly LineRow[];
  readonly months: readonly MonthRow[];
}

/** What stands behind the page of a scenario; `name` is its name among several. */
export function appendixOf(
  request: ExportRequest,
  { results, shown, lines, months }: Calculated,
  chart: RunningTotals | null,
  name: string,
): readonly Section[] {
  const changed = changedTable(request);
  const reply = replyOf(request);
  const sections = [
    section('Cost by line', { texts: cashNotes(results), tables: [costTable(lines)] }),
    section('Plan by month', { tables: planTables(request, results) }),
    section('Month by month', { chart, tables: [cashTable(months)] }),
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
    section('The skeptical view, step by step', {
      texts: [
        'Every input that nobody set, at its default or at an end of its range, wherever F5 is left with the least. Each row builds on those above it; inputs that change nothing are left out.',
      ],
      tables: [stepsTable(request, shown)],
    }),
  ];
  return sections.map((one) => (name === '' ? one : { ...one, heading: `${one.heading}: ${name}` }));
}

/** From the saving to the skeptical one, in whole dollars that add up. */
function stepsTable(request: ExportRequest, { fullSaving }: RoundedFigures): Table {
  const { steps, left } = doubt(request, namesOf(request));
  const rest = Math.round(left);
  const taken = apportion(
    steps.map((step) => step.taken),
    fullSaving - rest,
  );
  const moved = ({ input, moves }: (typeof steps)[number], end: 'from' | 'to') =>
    moves.map((move) => measured(move[end], input.unit)).join('; ');
  return {
    caption: '',
    columns: [
      words('Input'),
      figures('Used here'),
      figures('Worst for F5'),
      figures('All-in saving'),
      words('Grade'),
    ],
    rows: [
      total('As entered', '', '', money(fullSaving), ''),
      ...steps.map((step, i) =>
        plain(
          curly(step.input.label),
          moved(step, 'from'),
          moved(step, 'to'),
          signedMoney(-(taken[i] ?? 0)),
          GRADE_LABELS[step.input.grade],
        ),
      ),
      total('In the skeptical view', '', '', money(rest), ''),
    ],
  };
}

/** What is not included, and the sources, each once for all scenarios. */
export function commonSections(requests: readonly ExportRequest[]): readonly Section[] {
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
