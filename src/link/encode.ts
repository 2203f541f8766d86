import { FIELDS } from '../catalogue/fields.ts';
import { POSITION_KEYS } from '../catalogue/parts/first.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { headline } from '../model/headline.ts';
import { ASSUMPTION_IDS, type Assumptions } from '../model/types.ts';
import { canonicalChoices } from '../scenario/canonical.ts';
import type { Choices, PositionChoice } from '../scenario/choices.ts';
import { resolve } from '../scenario/resolve.ts';
import { checkFigure, type Savings } from './check-figure.ts';

/**
 * The scenario as text, the value after `f5roi=`: `1.<edition>.<pairs>`, unreserved characters only.
 *
 * Pairs are joined by `_`, numbers by nothing (`h3r650b165000`). Only values that differ from the edition's defaults
 * are written, so a scenario has exactly one text: `sTX` state, `a-19100` metro, `m24` horizon, `n50` company size,
 * `c-agency` recruiting, `l-suta-.012` a typed levy rate, then assumptions for all positions (`ra3`), then each position:
 * `p-<role>` followed by `g-senior` level, `h3` people, `r650` weekly rate, `b165000` base salary, `t3` months until it
 * starts and the position's assumptions. A single position of the default role
 * needs no `p`. `k-<figure>` ends the text: the check figure of the quoted savings (pass `savings` if they are
 * known). `x-rounded` or `x-none` before it says that the sender redacted salaries (`redact.ts`); `o-analysis` before all
 * other pairs says on which surface the link opens (`surface.ts`). An operator's prices are written out: the text is of the
 * edition itself. Expects choices that passed `validate`; throws what
 * `resolve` throws.
 */
export function encode(
  edition: EditionFigures,
  choices: Choices,
  savings: Savings = headline(resolve(edition, choices)),
): string {
  const { operated } = edition;
  if (operated) {
    const plain = operated.plain(edition);
    return encode(plain, operated.carried(edition, plain, choices), savings);
  }
  const check = checkFigure(savings);
  return `${VERSION}.${edition.id}.${joined([...pairsOf(edition, choices), `k-${check}`])}`;
}

/**
 * The version of the text format, not of the model. A model with different results would add a pair, `v-<n>` before
 * the check figure. There is only one model now, so no link has it. The old definition would stay next to the new
 * one, for links without that pair. Until then a different result shows in the check figure.
 */
export const VERSION = 1;

/** Letters followed by a number: it ends where the next letters start, so two of them need no separator. */
export const NUMBER_PAIR: RegExp = /^[a-z]{1,2}[\d.]/;

function joined(pairs: readonly string[]): string {
  return pairs.reduce((text, pair, i) => {
    const glued = i === 0 || (NUMBER_PAIR.test(pair) && NUMBER_PAIR.test(pairs[i - 1] as string));
    return `${text}${glued ? '' : '_'}${pair}`;
  }, '');
}

function pairsOf(edition: EditionFigures, given: Choices): string[] {
  const choices = canonicalChoices(edition, given);
  const pairs: string[] = [];
  if (choices.state !== edition.defaults.state) pairs.push(`s${choices.state}`);
  if (choices.metro !== undefined) pairs.push(`a-${choices.metro}`);
  for (const key of ['horizonMonths', 'employees'] as const) {
    const value = choices[key];
    if (value !== undefined) pairs.push(FIELDS[key].code + numberText(value));
  }
  if (choices.recruiting) pairs.push(`c-${choices.recruiting}`);
  for (const [id, rate] of Object.entries(choices.levies ?? {})) pairs.push(`l-${id}-${numberText(rate)}`);
  pairs.push(...assumptionPairs(choices.assumptions));
  const [first] = choices.positions;
  const implied =
    choices.positions.length === 1 && first?.role === edition.defaults.role && !first.assumptions;
  for (const position of choices.positions) {
    if (!implied) pairs.push(`p-${position.role}`);
    pairs.push(...positionPairs(position));
  }
  return pairs;
}

function positionPairs(position: PositionChoice): string[] {
  const pairs = position.level ? [`g-${position.level}`] : [];
  for (const key of POSITION_KEYS) {
    const value = position[key];
    if (value !== undefined) pairs.push(FIELDS[key].code + numberText(value));
  }
  return [...pairs, ...assumptionPairs(position.assumptions)];
}

function assumptionPairs(assumptions: Partial<Assumptions> | undefined): string[] {
  const pairs: string[] = [];
  for (const id of ASSUMPTION_IDS) {
    const value = assumptions?.[id];
    if (value !== undefined) pairs.push(FIELDS[id].code + numberText(value));
  }
  return pairs;
}

/** The shortest text that reads back as the same number: `0.034` is `.034`, `1e-7` stays. */
function numberText(value: number): string {
  return String(value).replace(/^0\./, '.');
}
