import { fieldText } from '../../format/field-text.ts';
import { money, percent } from '../../format/money.ts';
import type { Answer } from '../../session/session.ts';
import type { TippingPoint } from '../../session/tipping-points.ts';

/** Where the answer would turn, in one sentence for each input; everything else stays as it is. */
export function tippingSentence(point: TippingPoint, answer: Answer): string {
  const cheaper = answer.headline.full.savings > 0;
  const { subject, unit, joint } = WORDS[point.key];
  const show = (value: number) => unit(value);
  if (point.value === null)
    return `F5 stays ${cheaper ? 'cheaper' : 'dearer'} at any ${subject} from ${show(point.range.min)} to ${show(point.range.max)}.`;
  const turn = cheaper ? 'F5 stops being cheaper' : 'F5 would be cheaper';
  const at =
    point.factor === null
      ? show(point.value)
      : `${percent(point.factor)} of these ${point.key === 'weeklyRate' ? 'rates' : 'salaries'}`;
  const now =
    point.factor !== null
      ? ''
      : point.present === null
        ? ' (now different by position)'
        : ` (now ${show(point.present)})`;
  return `${turn} at ${joint} ${at}${now}.${point.key === 'weeklyRate' ? rateNote(answer, point.value) : ''}`;
}

/** The break-even beside the charts counts F5's mis-hires at today's rate, which errs toward the U.S. side. */
function rateNote({ scenario, results }: Answer, found: number): string {
  const [first] = scenario.positions;
  const { rateMultiple } = results.breakEven;
  if (scenario.positions.length > 1 || !first || rateMultiple === null || rateMultiple <= 0) return '';
  const multiple = money(first.weeklyRate * rateMultiple);
  if (money(found) === multiple) return '';
  return ` With its mis-hire risk kept at today’s rate it is ${multiple}, the figure above the charts.`;
}

interface Words {
  /** "F5 stays cheaper at any … from A to B". */
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

const WORDS: Readonly<Record<TippingPoint['key'], Words>> = {
  weeklyRate: { subject: 'weekly rate', joint: 'a weekly rate of', unit: money },
  baseSalary: { subject: 'U.S. base salary', joint: 'a U.S. base salary of', unit: money },
  f5RelativeOutput: {
    subject: 'output of an F5 worker, relative to a U.S. hire’s,',
    joint: 'an output, relative to a U.S. hire’s, of',
    unit: share,
  },
  coordinationHoursPerWeek: {
    subject: 'extra coordination time',
    joint: 'an extra coordination time of',
    unit: counted('hour a week', 'hours a week'),
  },
  f5DaysToStart: { subject: 'delay of F5’s start', joint: 'a delay of F5’s start of', unit: counted('day') },
  misHireProbability: {
    subject: 'chance that a U.S. hire does not work out,',
    joint: 'a chance that a U.S. hire does not work out of',
    unit: share,
  },
  f5MisHireProbability: {
    subject: 'chance that an F5 worker does not work out,',
    joint: 'a chance that an F5 worker does not work out of',
    unit: share,
  },
};
