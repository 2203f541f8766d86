/** A scenario as its link had it, and what the reader made of it. */

import type { EditionFigures } from '../../edition/figures.ts';
import { type Address, addressText } from '../../model/address.ts';
import { modelInput } from '../../model/input.ts';
import { parseAddress } from '../../model/parse-address.ts';
import { isOverridden, valueAt } from '../../model/value-at.ts';
import type { Comparison, NamedScenario } from '../comparison.ts';
import { choiceAt, withChoiceAt } from '../edits.ts';
import { tryEvaluate } from '../evaluation.ts';
import { type Choices, canonicalChoices, type Resolved } from '../index.ts';
import { chosenAddresses } from './chosen-addresses.ts';
import { boundsOf } from './judged.ts';
import { NO_REMARKS, type Remarks, type Verdict } from './remarks.ts';

/** A proposal with the whole answer to it: what was said, and what was typed instead. */
export interface Answered {
  /** The proposal, as it was sent. */
  readonly choices: Choices;
  readonly scenario: Resolved;
  readonly verdicts: Remarks['verdicts'];
  /** Changes that make another plan, such as another state, which no answer to a figure can say. */
  readonly left: readonly Address[];
}

/** The scenarios of an opened link, each of them the base of what is changed afterwards. */
export function asSent(comparison: Comparison): Comparison {
  const scenarios = comparison.scenarios.map(({ sent: _before, ...sent }) => ({ ...sent, sent }));
  return { ...comparison, scenarios };
}

/**
 * What differs between two choices, in the order of the form. Another role counts once, with all that was typed for it;
 * so does another number of roles, since then nobody can tell which one is which.
 */
export function changesSince(edition: EditionFigures, before: Choices, after: Choices): readonly Address[] {
  if (before === after) return [];
  const [was, is] = [canonicalChoices(edition, before), canonicalChoices(edition, after)];
  const count = Math.min(was.positions.length, is.positions.length);
  const sameTeam = was.positions.length === is.positions.length;
  const chosen = [...chosenAddresses(edition, after), ...chosenAddresses(edition, before)];
  const differing = new Map<string, Address>();
  if (!sameTeam) differing.set('team', { of: 'position', position: count, key: 'role' });
  for (const at of chosen) {
    if ('position' in at && at.position !== null) {
      const another = was.positions[at.position]?.role !== is.positions[at.position]?.role;
      if (!sameTeam || (another && !(at.of === 'position' && at.key === 'role'))) continue;
    }
    if (choiceAt(was, at) !== choiceAt(is, at)) differing.set(addressText(at), at);
  }
  return [...differing.values()];
}

/**
 * The answer to a scenario: its verdicts, and each changed input of an opened link as a verdict with a replacement. For a
 * scenario that no link brought, only the verdicts. Null while state pay has not loaded.
 */
export function answered(edition: EditionFigures, now: NamedScenario): Answered | null {
  const { remarks = NO_REMARKS, sent } = now;
  const { choices } = sent ?? now;
  const scenario = tryEvaluate(edition, choices)?.scenario;
  if (!scenario) return null;
  const { told, left } = tellable(edition, now, scenario);
  if (told.length === 0) return { choices, scenario, verdicts: remarks.verdicts, left };
  const typed = told.reduce((changed, at) => withChoiceAt(changed, at, choiceAt(now.choices, at)), choices);
  const other = tryEvaluate(edition, typed)?.scenario;
  if (!other) return null;
  const verdicts: Record<string, Verdict> = { ...remarks.verdicts };
  for (const [path, instead] of differences(scenario, other))
    verdicts[path] = { instead, note: (remarks.verdicts[path] ?? remarks.said[path])?.note ?? '' };
  return { choices, scenario, verdicts, left };
}

/** The comparison as a reply: every scenario as it was sent, with the whole answer to it. */
export function asReply(edition: EditionFigures, comparison: Comparison): Comparison {
  return { ...comparison, scenarios: comparison.scenarios.map((now) => replied(edition, now) ?? now) };
}

/**
 * The comparison as any other link and the address have it. A reader's verdicts are about the figures that were sent, so
 * with them a scenario is written as its reply: beside the reader's own inputs they would answer figures that nobody
 * proposed. Without them, or as another plan, it is written as it is on screen.
 */
export function asLink(edition: EditionFigures, comparison: Comparison): Comparison {
  const scenarios = comparison.scenarios.map((now) => {
    const { sent, choices, remarks = NO_REMARKS } = now;
    const received = sent?.remarks?.verdicts ?? {};
    const own = Object.entries(remarks.verdicts).some(([key, { instead, note }]) => {
      const before = received[key];
      return before?.instead !== instead || before.note !== note;
    });
    if (!sent || !own || sent.choices === choices) return now;
    return answered(edition, now)?.left.length === 0 ? (replied(edition, now) ?? now) : now;
  });
  return { ...comparison, scenarios };
}

/** A scenario of an opened link as its reply; null for one of the reader's own, and while state pay has not loaded. */
function replied(edition: EditionFigures, now: NamedScenario): NamedScenario | null {
  const { sent, remarks = NO_REMARKS } = now;
  const answer = sent && answered(edition, now);
  if (!answer) return null;
  const changed = changesSince(edition, sent.choices, now.choices).map(addressText);
  const before = Object.entries(sent.remarks?.said ?? {}).filter(([path]) => changed.includes(path));
  const since = Object.entries(remarks.said).filter(([path]) => !changed.includes(path));
  const said = Object.fromEntries([...before, ...since]);
  return { ...sent, remarks: { said, verdicts: answer.verdicts } };
}

/** The choices with an input as it was sent, so that an answer to it is not said twice. */
export function unchangedAt({ choices, sent }: NamedScenario, path: string): Choices {
  const at = parseAddress(path);
  if (!at || !sent) return choices;
  const common = at.of === 'assumption' && at.position !== null ? [{ ...at, position: null }] : [];
  return [at, ...common].reduce(
    (changed, place) =>
      choiceAt(changed, place) === choiceAt(sent.choices, place)
        ? changed
        : withChoiceAt(changed, place, choiceAt(sent.choices, place)),
    choices,
  );
}

/** The scenario without any answer: neither verdicts nor inputs changed since it was sent. Another plan stays. */
export function unanswered(edition: EditionFigures, now: NamedScenario): Partial<NamedScenario> {
  const remarks = { ...(now.remarks ?? NO_REMARKS), verdicts: {} };
  const scenario = now.sent && tryEvaluate(edition, now.sent.choices)?.scenario;
  if (!scenario) return { remarks };
  const { told } = tellable(edition, now, scenario);
  const choices = told.reduce(
    (changed, at) => unchangedAt({ ...now, choices: changed }, addressText(at)),
    now.choices,
  );
  return { choices, remarks };
}

/** Changes since the link, by whether a verdict can say them. */
function tellable(
  edition: EditionFigures,
  { choices, sent }: NamedScenario,
  scenario: Resolved,
): { readonly told: readonly Address[]; readonly left: readonly Address[] } {
  const changes = sent ? changesSince(edition, sent.choices, choices) : [];
  const can = (at: Address) =>
    sent !== undefined &&
    boundsOf(addressText(at), edition, sent.choices) !== null &&
    (at.of !== 'levy' || scenario.levies.some(({ id }) => id === at.id));
  return { told: changes.filter(can), left: changes.filter((at) => !can(at)) };
}

/** Inputs of two scenarios that differ, with the second one's value. */
function differences(one: Resolved, other: Resolved): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const compare = (_value: number, at: Address) => {
    if (at.of === 'levy' ? at.key === 'base' : isOverridden(one, at)) return;
    const [before, after] = [valueAt(one, at), valueAt(other, at)];
    if (before !== null && after !== null && before !== after) found.set(addressText(at), after);
  };
  modelInput(one, compare);
  modelInput(other, compare);
  return found;
}
