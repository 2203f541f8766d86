import type { Choices } from './index.ts';
import type { Remarks } from './review/remarks.ts';

/** One scenario of a comparison. */
export interface NamedChoices {
  /** Name; if empty, its letter is used. */
  readonly name: string;
  readonly choices: Choices;
  /** Remarks on its figures; absent if there are none. */
  readonly remarks?: Remarks;
}

/** The scenarios of a call, one of them on screen. */
export interface Sheet {
  readonly scenarios: readonly NamedChoices[];
  readonly current: number;
  /** Name of the client; absent if nobody was named. */
  readonly client?: string;
}

export function singleSheet(choices: Choices): Sheet {
  return { scenarios: [{ name: '', choices: Object.freeze(choices) }], current: 0 };
}

/** The sheet with changes to the scenario on screen. */
export function withCurrent(sheet: Sheet, change: Partial<NamedChoices>): Sheet {
  const scenarios = sheet.scenarios.map((scenario, i) =>
    i === sheet.current ? { ...scenario, ...change } : scenario,
  );
  return { ...sheet, scenarios };
}
