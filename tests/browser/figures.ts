/**
 * What the screen says of choices: calculated by the model on the newest edition, with which the built files begin, and
 * written as money is written. A test of the browser names the figure that belongs somewhere, and holds whatever an
 * edition brings; what the model makes of a released one is pinned to the dollar in `src/scenario/resolve.test.ts`.
 */

import type { EditionFigures } from '../../src/edition/figures.ts';
import { skeptical } from '../../src/model/analysis/skeptical.ts';
import { calculate } from '../../src/model/calculate.ts';
import type { Results } from '../../src/model/types.ts';
import { linesTable } from '../../src/output/tables/lines.ts';
import { type Choices, type PositionChoice, type Resolved, resolve } from '../../src/scenario/index.ts';
import { lessOrMore } from '../../src/words/answer-words.ts';
import { fieldText } from '../../src/words/field-text.ts';
import { money } from '../../src/words/money.ts';
import { type RoundedFigures, roundedFigures } from '../../src/words/rounded-figures.ts';
import { NEWEST } from '../support/editions.ts';

export interface Figures {
  readonly scenario: Resolved;
  readonly results: Results;
  /** In whole dollars that add up. */
  readonly shown: RoundedFigures;
  /** Cash saved, without its sign: the words beside it say who is dearer. */
  readonly headline: string;
  /** Saved with delay and mis-hires counted, without its sign. */
  readonly full: string;
  /** The same as the second sentence has it: `$190,733 less`. */
  readonly lessOrMore: string;
  /** What the skeptical view leaves of it, without its sign. */
  readonly skeptical: string;
  /** In its sentence: `F5 still saves $40,366`. */
  readonly skepticalSaid: string;
  readonly usCash: string;
  readonly f5Cash: string;
  /** A week of work, in cash. */
  readonly usWeekly: string;
  readonly f5Weekly: string;
  /** Base salary and bonus, as the table has it. */
  readonly basePay: string;
  /** The first position's base salary and weekly rate, as their fields have them. */
  readonly salary: string;
  readonly rate: string;
}

/** What stands on screen for these choices. */
export function figuresOf(choices: Choices, edition: EditionFigures = NEWEST): Figures {
  const scenario = resolve(edition, choices);
  const results = calculate(scenario);
  const shown = roundedFigures(results);
  const doubted = Math.round(skeptical(scenario).headline.full.savings);
  const [seats] = scenario.positions;
  const unsigned = (dollars: number) => money(Math.abs(dollars));
  return {
    scenario,
    results,
    shown,
    headline: unsigned(shown.cashSaving),
    full: unsigned(shown.fullSaving),
    lessOrMore: lessOrMore(shown.fullSaving),
    skeptical: unsigned(doubted),
    skepticalSaid: `F5 ${doubted < 0 ? 'costs' : 'still saves'} ${unsigned(doubted)}`,
    usCash: money(shown.us.cash),
    f5Cash: money(shown.f5.cash),
    usWeekly: money(results.usWeekly),
    f5Weekly: money(results.f5Weekly),
    basePay: money(linesTable(results, shown).find(({ id }) => id === 'basePay')?.us?.whole ?? null),
    salary: fieldText(seats?.baseSalary ?? Number.NaN, 'money'),
    rate: fieldText(seats?.weeklyRate ?? Number.NaN, 'money'),
  };
}

/** What a plain page begins with. */
export const START: Choices = {
  state: NEWEST.defaults.state,
  positions: [{ role: NEWEST.defaults.role }],
};

/** On a plain page, before anything is touched. */
export const PLAIN: Figures = figuresOf(START);

/** On a plain page once these of its seat were typed. */
export function plainWith(typed: Omit<PositionChoice, 'role'>): Figures {
  return figuresOf({ ...START, positions: [{ role: NEWEST.defaults.role, ...typed }] });
}
