/** Edits of the scenario on screen; every function is one step that can be undone. */

import type { Recruiting } from '../edition/types.ts';
import { type Address, addressText } from '../model/address.ts';
import { withCurrent } from '../scenario/comparison.ts';
import { withChoiceAt, withRole, withState } from '../scenario/edits.ts';
import { type Choices, MOST_POSITIONS } from '../scenario/index.ts';
import { atPositions } from '../scenario/review/changed-remarks.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import { stillSaid } from '../scenario/review/still-said.ts';
import type { Session } from './session/session.ts';

/** Sets a number, or its default again (`undefined`); the same number set several times in a row is one step. */
export function setNumber(session: Session, at: Address, value: number | undefined): void {
  edit(session, withChoiceAt(session.choices.peek(), at, value), { run: addressText(at) });
}

/** Sets a word, such as a level, or its default again (`undefined`). */
export function setWord(session: Session, at: Address, word: string | undefined): void {
  edit(session, withChoiceAt(session.choices.peek(), at, word));
}

export function setRole(session: Session, position: number, role: string): void {
  edit(session, withRole(session.choices.peek(), position, role));
}

/** Sets another state, in the whole of it; typed rates stay for the levies that both states have. */
export function setState(session: Session, state: string): void {
  edit(session, withState(session.choices.peek(), state));
}

export function setRecruiting(session: Session, recruiting: Recruiting): void {
  edit(session, { ...session.choices.peek(), recruiting });
}

/** Adds a position, up to the most that a scenario can have. */
export function addPosition(session: Session, role: string): void {
  const choices = session.choices.peek();
  const { positions } = choices;
  if (positions.length < MOST_POSITIONS) edit(session, { ...choices, positions: [...positions, { role }] });
}

/** Removes a position and the remarks on it, unless it is the last one. */
export function removePosition(session: Session, position: number): void {
  const choices = session.choices.peek();
  const kept = choices.positions.map((_, p) => p).filter((p) => p !== position);
  if (kept.length === 0) return;
  const positions = choices.positions.filter((_, p) => p !== position);
  edit(session, { ...choices, positions }, { remarks: atPositions(session.remarks.peek(), kept) });
}

/** One step: other choices, with the remarks that still apply. */
function edit(
  session: Session,
  next: Choices,
  options: { readonly run?: string; readonly remarks?: Remarks } = {},
): void {
  const { remarks = stillSaid(session.remarks.peek(), session.choices.peek(), next) } = options;
  const comparison = withCurrent(session.comparison.peek(), { choices: Object.freeze(next), remarks });
  session.actions.change(comparison, options.run);
}
