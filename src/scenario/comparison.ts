/** Edits of the scenarios in a comparison; every function returns a new sheet. */
import { cleanText, LONGEST_NAME } from './review/clean-text.ts';
import { NO_REMARKS } from './review/remarks.ts';
import { type NamedChoices, type Sheet, withCurrent } from './sheet.ts';

/** Most scenarios, as many as fit side by side. */
export const MOST_SCENARIOS = 3;

/** Letter of a scenario by place: "A", "B", "C". */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** A scenario's name, or its letter. */
export function titleOf({ name }: NamedChoices, place: number): string {
  return name === '' ? `Scenario ${letterOf(place)}` : name;
}

/** Copies the scenario on screen and shows the copy. Challenges stay with the original. */
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

/** Renames the scenario on screen. */
export function renamed(sheet: Sheet, name: string): Sheet {
  return withCurrent(sheet, { name: cleanText(name, LONGEST_NAME) });
}

/** Sets the client's name; an empty name removes it. */
export function preparedFor(sheet: Sheet, client: string): Sheet {
  const { client: _before, ...rest } = sheet;
  const clean = cleanText(client, LONGEST_NAME);
  return clean === '' ? rest : { ...rest, client: clean };
}

/** Moves the scenario on screen one place to the left or right. */
export function moved(sheet: Sheet, by: -1 | 1): Sheet {
  const { scenarios, current } = sheet;
  const to = current + by;
  const [here, there] = [scenarios[current], scenarios[to]];
  if (!here || !there) return sheet;
  const swapped = scenarios.map((scenario, i) => (i === current ? there : i === to ? here : scenario));
  return { ...sheet, scenarios: swapped, current: to };
}

/** Removes the scenario on screen, unless it is the last one. */
export function without(sheet: Sheet): Sheet {
  const { scenarios, current } = sheet;
  if (scenarios.length === 1) return sheet;
  return shownAt({ ...sheet, scenarios: scenarios.filter((_, i) => i !== current) }, current - 1);
}
