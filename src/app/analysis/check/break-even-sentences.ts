import type { BreakEvenPoint } from '../../../scenario/break-even-points.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { lowestSalary, NO_SALARY, salaryWords, worthWords } from '../../../words/break-even-words.ts';
import { fieldText } from '../../../words/field-text.ts';
import { money } from '../../../words/money.ts';
import { percent } from '../../../words/money-forms.ts';

/** Break-evens in words: rate, salary and output, then each assumption that has one, and one sentence for all that do not. */
export function breakEvenSentences(points: readonly BreakEvenPoint[], answer: Evaluation): readonly string[] {
  const never = points.filter(({ value }) => value === null);
  return [
    ...ofPay(answer),
    ...ofOutput(answer),
    ...points.flatMap((point) => (point.value === null ? [] : [turning(point, point.value, answer)])),
    ...(never.length === 0 ? [] : [staying(never, answer)]),
  ];
}

/** "F5 stops being cheaper at a weekly rate of $4,630 (now $600)", and the same of salaries. */
function ofPay({ scenario }: Evaluation): readonly string[] {
  const results = resultsOf(scenario);
  const { rateMultiple, salaryMultiple } = results.breakEven;
  const { positions } = scenario;
  const single = positions.length === 1 ? positions[0] : undefined;
  const turn = turnOf(results.full.savings);
  const rate = (multiple: number) =>
    single
      ? `a weekly rate of ${money(single.weeklyRate * multiple)} (now ${money(single.weeklyRate)})`
      : `a weekly rate of ${percent(multiple)} of these rates`;
  const salary = (multiple: number) => {
    const words = salaryWords(single?.baseSalary ?? null, multiple, lowestSalary(positions));
    if (words === NO_SALARY) return words;
    return `a U.S. base salary of ${words}${single ? ` (now ${money(single.baseSalary)})` : ''}`;
  };
  return [
    rateMultiple === null
      ? 'F5 bills nothing, so no weekly rate changes the answer.'
      : rateMultiple <= 0
        ? 'F5 costs more at any weekly rate.'
        : `${turn} at ${rate(rateMultiple)}.`,
    salaryMultiple === null
      ? `${stayOf(results.full.savings)} at any U.S. base salary.`
      : `${turn} at ${salary(salaryMultiple)}.`,
  ];
}

/** "A dollar buys equal work on both sides at …": output 0 would "save" what its pay costs less, so it is no such point. */
function ofOutput({ scenario }: Evaluation): readonly string[] {
  const { output } = resultsOf(scenario).breakEven;
  if (output === null) return [];
  return [
    `A dollar buys equal work on both sides if an F5 worker delivers ${percent(output)} of a U.S. hire’s output; ${worthWords(scenario)}.`,
  ];
}

function turnOf(saving: number): string {
  return saving > 0 ? 'F5 stops being cheaper' : 'F5 would be cheaper';
}

function stayOf(saving: number): string {
  return saving > 0 ? 'F5 stays cheaper' : 'F5 costs more';
}

/** "F5 stops being cheaper at an extra coordination time of 31 hours a week (now 1 hour a week)", everything else unchanged. */
function turning(point: BreakEvenPoint, value: number, { headline }: Evaluation): string {
  const { joint, unit } = WORDS[point.key];
  const now = point.present === null ? 'now different by role' : `now ${unit(point.present)}`;
  return `${turnOf(headline.full.savings)} at ${joint} ${unit(value)} (${now}).`;
}

/** "F5 stays cheaper whatever one of these alone is: extra coordination time (0–40 hours a week)". */
function staying(points: readonly BreakEvenPoint[], { headline, scenario }: Evaluation): string {
  const wholeHorizon = Math.floor((scenario.horizonMonths * 365) / 12);
  const each = points.map(({ key, range: { min, max } }) => {
    const { subject, unit } = WORDS[key];
    // A start after the end of the horizon does not count.
    if (key === 'f5DaysToStart' && max > wholeHorizon)
      return `${subject} (0 to ${unit(wholeHorizon)}, the whole horizon)`;
    return `${subject} (${unit(min).split(' ')[0]} to ${unit(max)})`;
  });
  return `${stayOf(headline.full.savings)} whatever ${each.length === 1 ? 'this' : 'any one of these'} is: ${each.join('; ')}.`;
}

interface Words {
  /** Name in the list of inputs without a break-even, before the range. */
  readonly subject: string;
  /** "F5 stops being cheaper at …". */
  readonly joint: string;
  readonly unit: (value: number) => string;
}

const share = (value: number) => `${fieldText(Math.round(value * 1000) / 1000, 'share')}%`;
const counted =
  (one: string, many: string = `${one}s`) =>
  (value: number) => {
    const shown = Math.round(value * 10) / 10;
    return `${fieldText(shown, 'plain')} ${shown === 1 ? one : many}`;
  };

const WORDS: Readonly<Record<BreakEvenPoint['key'], Words>> = {
  coordinationHoursPerWeek: {
    subject: 'extra coordination time',
    joint: 'an extra coordination time of',
    unit: counted('hour a week', 'hours a week'),
  },
  f5DaysToStart: {
    subject: 'the delay of F5’s start',
    joint: 'a delay of F5’s start of',
    unit: counted('day'),
  },
  misHireProbability: {
    subject: 'the chance that a U.S. hire does not work out',
    joint: 'a chance that a U.S. hire does not work out of',
    unit: share,
  },
  f5MisHireProbability: {
    subject: 'the chance that an F5 worker does not work out',
    joint: 'a chance that an F5 worker does not work out of',
    unit: share,
  },
};
