/** Edits of the remarks on the scenario on screen; every function is one step that can be undone. */

import { parseAddress } from '../model/parse-address.ts';
import { type NamedScenario, withCurrent } from '../scenario/comparison.ts';
import { withChoiceAt } from '../scenario/edits.ts';
import { withEntry } from '../scenario/review/changed-remarks.ts';
import type { Attribution, Verdict } from '../scenario/review/remarks.ts';
import { type Answered, answered, unanswered, unchangedAt } from '../scenario/review/sent.ts';
import { stillSaid } from '../scenario/review/still-said.ts';
import type { Session } from './session/session.ts';

/** Sets the speaker of a changed input, by its path; null removes it. */
export function attribute(session: Session, path: string, attribution: Attribution | null): void {
  const remarks = session.remarks.peek();
  put(session, { remarks: { ...remarks, said: withEntry(remarks.said, path, attribution) } });
}

/**
 * Sets a reader's answer to a figure, by an input's path or a line's id; null removes it. An input that was changed since
 * its link was opened is as it was sent again: the answer says the rest. A run is one step.
 */
export function judge(session: Session, key: string, verdict: Verdict | null, run?: string): void {
  const before = session.choices.peek();
  const choices = unchangedAt(onScreen(session), key);
  const remarks = stillSaid(session.remarks.peek(), before, choices);
  put(
    session,
    { choices, remarks: { ...remarks, verdicts: withEntry(remarks.verdicts, key, verdict) } },
    run,
  );
}

/** Removes every answer, also those that were typed into the inputs of an opened link. */
export function withdraw(session: Session): void {
  put(session, unanswered(session.edition.peek(), onScreen(session)));
}

/** The proposal with the whole answer to it; while state pay loads, the scenario with the last figures. */
export function answerNow({ edition, comparison, answer }: Session): Answered {
  const now = comparison.value.scenarios[comparison.value.current] as NamedScenario;
  const { choices, scenario } = answer.value;
  const verdicts = now.remarks?.verdicts ?? {};
  const untouched = !now.sent || now.sent.choices === choices;
  return (!untouched && answered(edition.value, now)) || { choices, scenario, verdicts, left: [] };
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

function onScreen({ comparison }: Session): NamedScenario {
  const { scenarios, current } = comparison.peek();
  return scenarios[current] as NamedScenario;
}

function put({ comparison, actions }: Session, change: Partial<NamedScenario>, run?: string): void {
  actions.change(withCurrent(comparison.peek(), change), run);
}
