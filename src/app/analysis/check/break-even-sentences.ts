import type { BreakEvenPoint } from '../../../scenario/break-even-points.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { fieldText } from '../../../words/field-text.ts';
import { money, percent } from '../../../words/money.ts';

/** Break-evens in words: one sentence for each input that has one, and one for all that do not. */
export function breakEvenSentences(points: readonly BreakEvenPoint[], answer: Evaluation): readonly string[] {
  const never = points.filter(({ value }) => value === null);
  return [
    ...points.flatMap((point) => (point.value === null ? [] : [turning(point, point.value, answer)])),
    ...(never.length === 0 ? [] : [staying(never, answer)]),
  ];
}

/** "F5 stops being cheaper at a weekly rate of $4,630 (now $600)", everything else unchanged. */
function turning(point: BreakEvenPoint, value: number, answer: Evaluation): string {
  const { joint, unit } = WORDS[point.key];
  const turn = answer.headline.full.savings > 0 ? 'F5 stops being cheaper' : 'F5 would be cheaper';
  const at =
    point.factor === null
      ? unit(value)
      : `${percent(point.factor)} of these ${point.key === 'weeklyRate' ? 'rates' : 'salaries'}`;
  const now =
    point.factor !== null
      ? ''
      : point.present === null
        ? ' (now different by position)'
        : ` (now ${unit(point.present)})`;
  return `${turn} at ${joint} ${at}${now}.${point.key === 'weeklyRate' ? rateNote(answer, value) : ''}`;
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
  const stays = headline.full.savings > 0 ? 'F5 stays cheaper' : 'F5 costs more';
  return `${stays} whatever ${each.length === 1 ? 'this' : 'any one of these'} is: ${each.join('; ')}.`;
}

/** The tile is MODEL.md's rateMultiple, which counts F5's mis-hires at today's rate. */
function rateNote({ scenario, results }: Evaluation, found: number): string {
  const [first] = scenario.positions;
  const { rateMultiple } = results.breakEven;
  if (scenario.positions.length > 1 || !first || rateMultiple === null || rateMultiple <= 0) return '';
  const multiple = money(first.weeklyRate * rateMultiple);
  if (money(found) === multiple) return '';
  return ` The tile above the charts says ${multiple}: its simpler formula leaves F5’s mis-hire cost as it is at today’s rate, while here that cost moves with the rate.`;
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
  weeklyRate: { subject: 'the weekly rate', joint: 'a weekly rate of', unit: money },
  baseSalary: { subject: 'the U.S. base salary', joint: 'a U.S. base salary of', unit: money },
  f5RelativeOutput: {
    subject: 'the output of an F5 worker, relative to a U.S. hire’s',
    joint: 'an output, relative to a U.S. hire’s, of',
    unit: share,
  },
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
