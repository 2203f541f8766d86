/** What can be done with the scenarios of a comparison; every function gives a new sheet. */
import { cleanText, LONGEST_NAME } from './review/clean-text.ts';
import { NO_REMARKS } from './review/remarks.ts';
import { type NamedChoices, type Sheet, withCurrent } from './sheet.ts';

/** As many as fit side by side. */
export const MOST_SCENARIOS = 3;

/** "A", "B", "C" by place. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** A scenario's own name, or its letter. */
export function titleOf({ name }: NamedChoices, place: number): string {
  return name === '' ? `Scenario ${letterOf(place)}` : name;
}

/** A copy of the scenario on screen after it; the copy is on screen then. What was disputed stays with the original. */
export function forked(sheet: Sheet): Sheet {
  const { scenarios, current } = sheet;
  const copied = scenarios[current] as NamedChoices;
  if (scenarios.length >= MOST_SCENARIOS) return sheet;
  const { said } = copied.remarks ?? NO_REMARKS;
  const copy = { name: '', choices: copied.choices, remarks: { said, verdicts: {} } };
  return { ...sheet, scenarios: [...scenarios, copy], current: scenarios.length };
}

export function shownAt(sheet: Sheet, place: number): Sheet {
  return { ...sheet, current: Math.min(Math.max(0, place), sheet.scenarios.length - 1) };
}

/** Another name for the scenario on screen. */
export function renamed(sheet: Sheet, name: string): Sheet {
  return withCurrent(sheet, { name: cleanText(name, LONGEST_NAME) });
}

/** Whom it is prepared for; nobody where the name is empty. */
export function preparedFor(sheet: Sheet, client: string): Sheet {
  const { client: _before, ...rest } = sheet;
  const clean = cleanText(client, LONGEST_NAME);
  return clean === '' ? rest : { ...rest, client: clean };
}

/** The scenario on screen one place to the left or right. */
export function moved(sheet: Sheet, by: -1 | 1): Sheet {
  const { scenarios, current } = sheet;
  const to = current + by;
  const [here, there] = [scenarios[current], scenarios[to]];
  if (!here || !there) return sheet;
  const swapped = scenarios.map((scenario, i) => (i === current ? there : i === to ? here : scenario));
  return { ...sheet, scenarios: swapped, current: to };
}

/** Without the scenario on screen; the last one stays. */
export function without(sheet: Sheet): Sheet {
  const { scenarios, current } = sheet;
  if (scenarios.length === 1) return sheet;
  return shownAt({ ...sheet, scenarios: scenarios.filter((_, i) => i !== current) }, current - 1);
}
