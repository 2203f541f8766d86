import { comparisonOf } from '../scenario/comparison.ts';
import { validate } from '../scenario/index.ts';
import type { ElementState } from './element-state.ts';

/** Opens a scenario or choices from script: right away if they are of the edition on screen; what was unusable is said. */
export function openScenario(state: ElementState, value: unknown, isCurrent: () => boolean): void {
  const edition = state.session.edition.peek();
  const { edition: named, metro } = (value ?? {}) as { readonly edition?: unknown; readonly metro?: unknown };
  const asksForMore =
    (typeof named === 'string' && named !== edition.id) || (metro !== undefined && edition.metros === null);
  if (asksForMore) {
    state.waits();
    state.loadLinks().then(
      (links) => isCurrent() && links.openScenario(state, value, isCurrent),
      () => {},
    );
    return;
  }
  const { choices, issues } = validate(value, edition);
  state.opened(() => state.session.actions.open(comparisonOf(choices)), { notices: [], linked: false });
  if (issues.length > 0)
    state.loadLinks().then(
      ({ scenarioNotice }) => isCurrent() && state.noticed(scenarioNotice(edition, { choices, issues })),
      () => {},
    );
}
