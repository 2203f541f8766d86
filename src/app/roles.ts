/** Edits of the list of roles; every function is one step that can be undone. */

import { MOST_POSITIONS } from '../scenario/index.ts';
import { atPositions } from '../scenario/review/changed-remarks.ts';
import { edit } from './editing.ts';
import type { Session } from './session/session.ts';

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
