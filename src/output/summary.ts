import { SIDE_LABELS } from '../catalogue/sides.ts';
import { skeptical } from '../model/analysis/skeptical.ts';
import { simulate } from '../model/analysis/spread.ts';
import { calculate } from '../model/calculate.ts';
import type { Side } from '../model/types.ts';
import { answerSentence } from '../words/answer-words.ts';
import { inSentence } from '../words/in-sentence.ts';
import { money } from '../words/money.ts';
import { rateWords, salaryWords } from '../words/rate-words.ts';
import { type RoundedFigures, roundedFigures } from '../words/rounded-figures.ts';
import { seatNames } from '../words/seat-names.ts';
import { measured } from '../words/units.ts';
import { cashNotes } from './cash-words.ts';
import { escaped } from './html.ts';
import { inputRows } from './inputs.ts';
import { quotedSentence, rangeSentence } from './range-words.ts';
import { replyOf } from './reply.ts';
import { type ExportRequest, namesOf } from './request.ts';
import { disputeWords } from './review/figures.ts';
import { type LineRow, linesTable } from './tables/lines.ts';
import { rolesTable } from './tables/roles.ts';

/** Summary to paste into mail and chat: the same words in two forms. */
export interface TextSummary {
  readonly text: string;
  /** HTML without styles, classes and scripts; text from outside is escaped. */
  readonly html: string;
}

/** Number of cash lines named per side; the rest follows as one sum. */
const TOP_LINES = 3;

/** The answer, salary and rate, the savings with their range, each role, a week of work, the cash lines of each side, edition and link. */
export function summary(request: ExportRequest): TextSummary {
  const results = calculate(request.scenario);
  const shown = roundedFigures(results);
  const lines = linesTable(results, shown);
  const worst = Math.round(skeptical(request.scenario).headline.full.savings);
  const range = simulate(request.scenario).cash;
  const items = [
    ...payItems(request),
    saving('Cash', shown.cashSaving),
    saving('All in', shown.fullSaving),
    saving('Skeptical view, each uncertain figure where it leaves F5 the least', worst),
    `${rangeSentence('cash', range)} ${quotedSentence(range)}`,
    ...cashNotes(results),
    ...roleItems(request, shown),
    `A week of work, all in: ${money(results.usWeekly)} as a U.S. hire, ${money(results.f5Weekly)} through F5`,
    cashWords('us', shown.us.cash, lines),
    cashWords('f5', shown.f5.cash, lines),
  ];
  const answer = answerSentence(request.scenario, shown, namesOf(request));
  const origin = [request.client && `Prepared for ${request.client}`, request.editionName, request.date]
    .filter((part) => part !== '')
    .join(', ');
  const remarks = [...saidItems(request), ...replyItems(request)];
  return {
    text: [
      answer,
      '',
      ...[...items, ...remarks].map((item) => `- ${item}`),
      '',
      origin,
      ...(request.link === '' ? [] : [request.link]),
      '',
    ].join('\n'),
    html: [
      `<p>${escaped(answer)}</p>`,
      `<ul>${[...items, ...remarks].map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
      `<p>${[escaped(origin), linkOf(request.link)].filter(Boolean).join('<br>')}</p>`,
    ].join(''),
  };
}

/** Salary and rate of each role: "AI / ML engineer: base salary $201,750 a year (typical pay), F5 from $600 a week". */
function payItems(request: ExportRequest): string[] {
  const { scenario } = request;
  const labels = seatNames(scenario, namesOf(request));
  return scenario.positions.map(({ baseSalary, weeklyRate }, p) => {
    const from = (key: 'baseSalary' | 'weeklyRate') => scenario.provenance[`positions.${p}.${key}`];
    const salary = salaryWords(baseSalary, from('baseSalary'));
    return `${labels[p]}: base salary ${salary}, F5 ${rateWords(weeklyRate, from('weeklyRate'))}`;
  });
}

/** What each role of a team saves, or costs more. */
function roleItems(request: ExportRequest, shown: RoundedFigures): string[] {
  const { scenario } = request;
  if (scenario.positions.length < 2) return [];
  return rolesTable(scenario, shown, 'cash', namesOf(request)).map(({ label, us, f5, difference }) =>
    saving(
      `${label}, cash: ${money(us.whole)} as a U.S. hire, ${money(f5.whole)} through F5`,
      difference.whole,
    ),
  );
}

/** A changed input in words: "Base salary $150,000, said by the client: per HR". */
function saidItems(request: ExportRequest): string[] {
  return inputRows(request)
    .filter(({ said }) => said !== '')
    .map(({ label, value, unit, said }) => `${label} ${measured(value, unit)}. ${said}`);
}

function replyItems(request: ExportRequest): string[] {
  const reply = replyOf(request);
  if (!reply) return [];
  const { cashSaving, fullSaving } = reply.shown.accepted;
  return [
    ...reply.disputes.map((dispute) => `Disputed. ${disputeWords(dispute)}`),
    saving('Cash, as accepted in the reply', cashSaving),
    saving('All in, as accepted in the reply', fullSaving),
  ];
}

function saving(what: string, dollars: number): string {
  return dollars < 0
    ? `${what}: F5 costs ${money(-dollars)} more`
    : `${what}: ${money(dollars)} saved with F5`;
}

/** A side in words: "U.S. hire, $206,522 in cash: base salary and bonus $171,787, …, everything else $9,050". */
function cashWords(side: Side, cash: number, lines: readonly LineRow[]): string {
  const paid = lines
    .filter(({ kind, ledger }) => kind === 'line' && ledger === 'cash')
    .map((row) => ({ label: row.label.replace(/^F5 /, ''), dollars: row[side]?.whole ?? 0 }))
    .filter(({ dollars }) => dollars !== 0)
    .sort((a, b) => b.dollars - a.dollars);
  const named = paid
    .slice(0, TOP_LINES)
    .map(({ label, dollars }) => `${inSentence(label)} ${money(dollars)}`);
  const rest = paid.slice(TOP_LINES).reduce((sum, { dollars }) => sum + dollars, 0);
  const parts = rest === 0 ? named : [...named, `everything else ${money(rest)}`];
  const start = `${SIDE_LABELS[side]}, ${money(cash)} in cash`;
  return parts.length === 0 ? start : `${start}: ${parts.join(', ')}`;
}

/** A link for a web address; any other address stays text, since it could run code when clicked. */
function linkOf(address: string): string {
  const words = escaped(address);
  return /^https?:\/\//.test(address) ? `<a href="${words}">${words}</a>` : words;
}
