/** Edits of the scenario on screen; every function is one step that can be undone. */

import type { Recruiting } from '../edition/types.ts';
import { type Address, addressText } from '../model/address.ts';
import { withCurrent } from '../scenario/comparison.ts';
import { withChoiceAt, withRole, withState } from '../scenario/edits.ts';
import type { Choices } from '../scenario/index.ts';
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

/** One step: other choices, with the remarks that still apply. */
export function edit(
  session: Session,
  next: Choices,
  options: { readonly run?: string; readonly remarks?: Remarks } = {},
): void {
  const { remarks = stillSaid(session.remarks.peek(), session.choices.peek(), next) } = options;
  const comparison = withCurrent(session.comparison.peek(), { choices: Object.freeze(next), remarks });
  session.actions.change(comparison, options.run);
}
