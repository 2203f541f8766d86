import type { Choices } from './index.ts';
import type { Remarks } from './review/remarks.ts';

/** One scenario of a comparison. */
export interface NamedScenario {
  /** Name; if empty, its letter is used. */
  readonly name: string;
  readonly choices: Choices;
  /** Remarks on its figures; absent if there are none. */
  readonly remarks?: Remarks;
  /** The scenario as the opened link had it; absent for one of the reader's own. */
  readonly sent?: Omit<NamedScenario, 'sent'> | undefined;
}

/** The scenarios of a call, one of them on screen. */
export interface Comparison {
  readonly scenarios: readonly NamedScenario[];
  readonly current: number;
  /** Name of the client; absent if nobody was named. */
  readonly client?: string;
}

export function comparisonOf(choices: Choices): Comparison {
  return { scenarios: [{ name: '', choices: Object.freeze(choices) }], current: 0 };
}

/** The comparison with other choices in each scenario, also as its link had it. */
export function withChoices(comparison: Comparison, changed: (choices: Choices) => Choices): Comparison {
  const change = <T extends NamedScenario>(scenario: T): T => ({
    ...scenario,
    choices: Object.freeze(changed(scenario.choices)),
  });
  const scenarios = comparison.scenarios.map((one) => ({
    ...change(one),
    sent: one.sent && change(one.sent),
  }));
  return { ...comparison, scenarios };
}

/** The comparison with changes to the scenario on screen. */
export function withCurrent(comparison: Comparison, change: Partial<NamedScenario>): Comparison {
  const scenarios = comparison.scenarios.map((scenario, i) =>
    i === comparison.current ? { ...scenario, ...change } : scenario,
  );
  return { ...comparison, scenarios };
}
