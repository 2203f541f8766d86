import { carryOver } from '../../compare/carry-over.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import type { Sheet } from '../../session/sheet.ts';

/** Every scenario as it stands on the newer edition, without those of which it has no role; null where none is left. */
export function carriedSheet(sheet: Sheet, then: EditionFigures, now: EditionFigures): Sheet | null {
  const kept = sheet.scenarios.flatMap((scenario, i) => {
    const carried = carryOver(then, now, scenario.choices);
    return carried ? [{ i, scenario: { ...scenario, choices: carried.choices } }] : [];
  });
  if (kept.length === 0) return null;
  const current = kept.findIndex(({ i }) => i === sheet.current);
  return { scenarios: kept.map(({ scenario }) => scenario), current: Math.max(0, current) };
}
