/** Edits of the scenarios in a comparison; every function returns a new comparison. */

import { type Comparison, type NamedScenario, withCurrent } from './comparison.ts';
import { cleanText, LONGEST_NAME } from './review/clean-text.ts';
import { NO_REMARKS } from './review/remarks.ts';

/** Most scenarios, as many as fit side by side. */
export const MOST_SCENARIOS = 3;

/** Letter of a scenario by place: "A", "B", "C". */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** A scenario's name, or its letter. */
export function titleOf({ name }: Pick<NamedScenario, 'name'>, place: number): string {
  return name === '' ? `Scenario ${letterOf(place)}` : name;
}

/** Copies the scenario on screen and shows the copy. Challenges stay with the original. */
export function forked(comparison: Comparison): Comparison {
  const { scenarios, current } = comparison;
  const copied = scenarios[current] as NamedScenario;
  if (scenarios.length >= MOST_SCENARIOS) return comparison;
  const { said } = copied.remarks ?? NO_REMARKS;
  const copy = { name: '', choices: copied.choices, remarks: { said, verdicts: {} } };
  return { ...comparison, scenarios: [...scenarios, copy], current: scenarios.length };
}

export function shownAt(comparison: Comparison, place: number): Comparison {
  return { ...comparison, current: Math.min(Math.max(0, place), comparison.scenarios.length - 1) };
}

/** Renames the scenario on screen. */
export function renamed(comparison: Comparison, name: string): Comparison {
  return withCurrent(comparison, { name: cleanText(name, LONGEST_NAME) });
}

/** Sets the client's name; an empty name removes it. */
export function preparedFor(comparison: Comparison, client: string): Comparison {
  const { client: _before, ...rest } = comparison;
  const clean = cleanText(client, LONGEST_NAME);
  return clean === '' ? rest : { ...rest, client: clean };
}

/** Moves the scenario on screen one place to the left or right. */
export function moved(comparison: Comparison, by: -1 | 1): Comparison {
  const { scenarios, current } = comparison;
  const to = current + by;
  const [here, there] = [scenarios[current], scenarios[to]];
  if (!here || !there) return comparison;
  const swapped = scenarios.map((scenario, i) => (i === current ? there : i === to ? here : scenario));
  return { ...comparison, scenarios: swapped, current: to };
}

/** Removes the scenario on screen, unless it is the last one. */
export function without(comparison: Comparison): Comparison {
  const { scenarios, current } = comparison;
  if (scenarios.length === 1) return comparison;
  return shownAt({ ...comparison, scenarios: scenarios.filter((_, i) => i !== current) }, current - 1);
}
