/** What can be done with the scenarios of a comparison; every function gives a new sheet. */
import { cleanText, LONGEST_NAME, NO_REMARKS } from '../review/index.ts';
import type { NamedChoices, Sheet } from './sheet.ts';

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
export function forked({ scenarios, current }: Sheet): Sheet {
  const copied = scenarios[current] as NamedChoices;
  if (scenarios.length >= MOST_SCENARIOS) return { scenarios, current };
  const { said } = copied.remarks ?? NO_REMARKS;
  const copy = { name: '', choices: copied.choices, remarks: { said, verdicts: {} } };
  return { scenarios: [...scenarios, copy], current: scenarios.length };
}

export function shownAt({ scenarios }: Sheet, place: number): Sheet {
  return { scenarios, current: Math.min(Math.max(0, place), scenarios.length - 1) };
}

/** Another name for the scenario on screen. */
export function renamed({ scenarios, current }: Sheet, name: string): Sheet {
  const clean = cleanText(name, LONGEST_NAME);
  return {
    scenarios: scenarios.map((scenario, i) => (i === current ? { ...scenario, name: clean } : scenario)),
    current,
  };
}

/** The scenario on screen one place to the left or right. */
export function moved({ scenarios, current }: Sheet, by: -1 | 1): Sheet {
  const to = current + by;
  const [here, there] = [scenarios[current], scenarios[to]];
  if (!here || !there) return { scenarios, current };
  return {
    scenarios: scenarios.map((scenario, i) => (i === current ? there : i === to ? here : scenario)),
    current: to,
  };
}

/** Without the scenario on screen; the last one stays. */
export function without({ scenarios, current }: Sheet): Sheet {
  if (scenarios.length === 1) return { scenarios, current };
  return shownAt({ scenarios: scenarios.filter((_, i) => i !== current), current }, current - 1);
}
