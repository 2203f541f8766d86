/** Edits of the remarks on the scenario on screen; every function is one step that can be undone. */

import { parseAddress } from '../model/parse-address.ts';
import { type NamedScenario, withCurrent } from '../scenario/comparison.ts';
import { withChoiceAt } from '../scenario/edits.ts';
import { withEntry } from '../scenario/review/changed-remarks.ts';
import type { Attribution, Verdict } from '../scenario/review/remarks.ts';
import { stillSaid } from '../scenario/review/still-said.ts';
import type { Session } from './session/session.ts';

/** Sets the speaker of a changed input, by its path; null removes it. */
export function attribute(session: Session, path: string, attribution: Attribution | null): void {
  const remarks = session.remarks.peek();
  put(session, { remarks: { ...remarks, said: withEntry(remarks.said, path, attribution) } });
}

/** Sets a reader's answer to a figure, by an input's path or a line's id; null removes it. A run is one step. */
export function judge(session: Session, key: string, verdict: Verdict | null, run?: string): void {
  const remarks = session.remarks.peek();
  put(session, { remarks: { ...remarks, verdicts: withEntry(remarks.verdicts, key, verdict) } }, run);
}

/** Removes every answer. */
export function withdraw(session: Session): void {
  put(session, { remarks: { ...session.remarks.peek(), verdicts: {} } });
}

/** Puts a disputed input's other value into the scenario, as confirmed by its reader; a line cannot be adopted. */
export function takeOver(session: Session, path: string): void {
  const before = session.choices.peek();
  const remarks = session.remarks.peek();
  const { instead = null, note = '' } = remarks.verdicts[path] ?? {};
  const at = parseAddress(path);
  if (instead === null || !at) return;
  const choices = withChoiceAt(before, at, instead);
  const { said } = stillSaid(remarks, before, choices);
  put(session, {
    choices,
    remarks: {
      said: withEntry(said, path, { by: 'finance', note }),
      verdicts: withEntry(remarks.verdicts, path, null),
    },
  });
}

function put({ comparison, actions }: Session, change: Partial<NamedScenario>, run?: string): void {
  actions.change(withCurrent(comparison.peek(), change), run);
}
