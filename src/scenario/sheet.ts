import type { Choices } from './index.ts';
import type { Remarks } from './review/remarks.ts';

/** One scenario of a comparison. */
export interface NamedChoices {
  /** Empty where it was not named: its letter stands in. */
  readonly name: string;
  readonly choices: Choices;
  /** What is said of its figures; absent where nothing was. */
  readonly remarks?: Remarks;
}

/** The scenarios of a call, one of them on screen. */
export interface Sheet {
  readonly scenarios: readonly NamedChoices[];
  readonly current: number;
  /** Whom the comparison was prepared for; absent where nobody was named. */
  readonly client?: string;
}

export function singleSheet(choices: Choices): Sheet {
  return { scenarios: [{ name: '', choices: Object.freeze(choices) }], current: 0 };
}

/** The sheet with something else in the scenario on screen. */
export function withCurrent(sheet: Sheet, change: Partial<NamedChoices>): Sheet {
  const scenarios = sheet.scenarios.map((scenario, i) =>
    i === sheet.current ? { ...scenario, ...change } : scenario,
  );
  return { ...sheet, scenarios };
}
