import type { Comparison } from '../../../scenario/comparison.ts';
import type { Session } from '../../session/session.ts';

/** Changes the comparison as one step that can be undone. */
export function changeScenarios(session: Session, edit: (comparison: Comparison) => Comparison): void {
  session.actions.change(edit(session.comparison.peek()));
}
