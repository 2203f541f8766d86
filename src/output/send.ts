/** Texts for after a call: a mail with all scenarios, and a note of a few lines. */
import { SIDE_LABELS } from '../catalogue/sides.ts';
import { type Spread, simulate } from '../model/analysis/spread.ts';
import { calculate } from '../model/calculate.ts';
import { letterOf } from '../scenario/comparison-edits.ts';
import type { Resolved } from '../scenario/index.ts';
import type { Names } from '../scenario/names-of.ts';
import { datesInWords } from '../words/dates.ts';
import { hireWords } from '../words/hire-words.ts';
import { money } from '../words/money.ts';
import { rateInColumn, rateWords, salaryInColumn, salaryWords } from '../words/rate-words.ts';
import { roundedFigures } from '../words/rounded-figures.ts';
import { seatNames } from '../words/seat-names.ts';
import { inert } from './inert.ts';
import type { Lens } from './tables/months.ts';

/** One scenario of the call, as the link has it: a salary that is left out is the typical one. */
export interface SentScenario {
  /** Its name; empty if nobody named it. */
  readonly name: string;
  readonly scenario: Resolved;
  readonly names: Names;
}

/** Everything that the texts say. */
export interface SendRequest {
  readonly scenarios: readonly SentScenario[];
  /** What the saving on screen counts. */
  readonly lens: Lens;
  /** Name of the client; empty if nobody was named. */
  readonly client: string;
  readonly link: string;
  /** The day, and the edition of the figures: `YYYY-MM-DD` and `YYYY-MM`. */
  readonly date: string;
  readonly edition: string;
}

/** As many runs as the likely range on screen has, so that the texts name the same range. */
const RUNS = 1000;

const COUNTED: Readonly<Record<Lens, string>> = {
  cash: 'Counted here: cash. Work lost to an empty seat and ramp-up, and mis-hires, are not counted.',
  full: 'Counted here: cash, work lost to an empty seat and ramp-up, and mis-hires, on both sides.',
};

/** Text for a mail: every scenario with its inputs, both costs, saving and likely range; what is not certain; the link. */
export function mailText(request: SendRequest): string {
  const { scenarios, client, lens } = request;
  const blocks = scenarios.map((one, i) => {
    const { us, f5, saving, range } = figuresOf(one, lens);
    const several = scenarios.length > 1 ? `${titleOf(one, i)}: ` : '';
    return [
      `${several}${hireWords(one.scenario, one.names)}, ${timeWords(one)}`,
      ...payItems(one),
      `- ${SIDE_LABELS.us} ${money(us)}, ${SIDE_LABELS.f5} ${money(f5)}`,
      `- ${savingWords(saving, lens)}`,
      `- Likely range: ${rangeWords(range)}`,
      '',
    ];
  });
  return [
    `${client === '' ? '' : `${inert(client)}: `}a U.S. hire compared with F5 Hiring Solutions`,
    '',
    ...blocks.flat(),
    COUNTED[lens],
    'Pay, time to hire and other inputs are estimates until you replace them: 8 times in 10, the saving lies in the likely range.',
    '',
    ...(request.link === '' ? [] : ['See how it adds up, and change any figure:', request.link, '']),
    `Figures of ${datesInWords(request.edition)}, sent ${datesInWords(request.date)}`,
    '',
  ].join('\n');
}

/** A note for a CRM: a line for each scenario, what is still to ask, the link. */
export function noteText(request: SendRequest, toAsk: readonly string[]): string {
  const { scenarios, client, lens } = request;
  const lines = scenarios.map((one, i) => {
    const { us, f5, saving, range } = figuresOf(one, lens);
    const { scenario, names } = one;
    const start = scenarios.length > 1 ? `${one.name === '' ? letterOf(i) : inert(one.name)}: ` : '';
    const from = (key: string, p: number) => scenario.provenance[`positions.${p}.${key}`];
    const pay = scenario.positions
      .map(
        ({ baseSalary, weeklyRate }, p) =>
          `salary ${salaryInColumn(baseSalary, from('baseSalary', p))}, F5 ${rateInColumn(weeklyRate, from('weeklyRate', p))} a week`,
      )
      .join('; ');
    const costs = `${SIDE_LABELS.us} ${money(us)}, ${SIDE_LABELS.f5} ${money(f5)}`;
    return `${start}${hireWords(scenario, names)}, ${timeWords(one)}: ${pay}. ${costs}. ${savingWords(saving, lens)}, likely ${rangeWords(range)}.`;
  });
  return [
    `F5 cost comparison${client === '' ? '' : ` for ${client}`}, ${datesInWords(request.date)}`,
    ...lines,
    ...(toAsk.length > 0 ? [`Still to ask: ${toAsk.join('; ')}`] : []),
    ...(request.link === '' ? [] : [request.link]),
    '',
  ].join('\n');
}

function titleOf({ name }: SentScenario, place: number): string {
  return name === '' ? `Scenario ${letterOf(place)}` : `${letterOf(place)}, ${name}`;
}

/** Both sides, saving and range, in whole dollars. */
function figuresOf(
  { scenario }: SentScenario,
  lens: Lens,
): { readonly us: number; readonly f5: number; readonly saving: number; readonly range: Spread } {
  const shown = roundedFigures(calculate(scenario));
  return {
    us: shown.us[lens],
    f5: shown.f5[lens],
    saving: lens === 'cash' ? shown.cashSaving : shown.fullSaving,
    range: simulate(scenario, RUNS)[lens],
  };
}

/** Salary and rate of each role; a role's name only where there are several. */
function payItems({ scenario, names }: SentScenario): readonly string[] {
  const labels = seatNames(scenario, names);
  return scenario.positions.map(({ baseSalary, weeklyRate }, p) => {
    const from = (key: string) => scenario.provenance[`positions.${p}.${key}`];
    const role = labels.length > 1 ? `${labels[p]}: ` : '';
    return `- ${role}${role === '' ? 'Base' : 'base'} salary ${salaryWords(baseSalary, from('baseSalary'))}, F5 ${rateWords(weeklyRate, from('weeklyRate'))}`;
  });
}

function timeWords({ scenario: { horizonMonths } }: SentScenario): string {
  return horizonMonths === 12 ? 'first year' : `${horizonMonths} months`;
}

function savingWords(dollars: number, lens: Lens): string {
  const counted = lens === 'cash' ? 'in cash' : 'all in';
  if (dollars < 0) return `F5 costs ${money(-dollars)} more ${counted}`;
  return `${lens === 'cash' ? 'Cash' : 'All-in'} saving ${money(dollars)}`;
}

/** "$128,133 to $173,641 saved"; an end at which F5 costs more says so. */
function rangeWords({ p10, p90 }: Spread): string {
  const [low, high] = [Math.round(p10), Math.round(p90)];
  if (low >= 0) return `${money(low)} to ${money(high)} saved`;
  const least = `F5 costs ${money(-low)} more`;
  return high >= 0
    ? `from ${least} to ${money(high)} saved`
    : `F5 costs ${money(-high)} to ${money(-low)} more`;
}
