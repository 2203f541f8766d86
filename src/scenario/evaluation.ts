import type { EditionFigures } from '../edition/figures.ts';
import { type Headline, headline } from '../model/headline.ts';
import type { Choices } from './choices.ts';
import { type Resolved, resolve, WagesNotLoaded } from './resolve.ts';

/** A scenario with the figures of its first answer; `resultsOf` has all of them. */
export interface Evaluation {
  /** The choices behind it. */
  readonly choices: Choices;
  readonly scenario: Resolved;
  readonly headline: Headline;
}

/** Evaluates a resolved scenario. */
export function evaluate(choices: Choices, scenario: Resolved): Evaluation {
  return { choices, scenario, headline: headline(scenario) };
}

/** Evaluates choices on an edition; null while state pay that they need has not loaded. */
export function tryEvaluate(edition: EditionFigures, choices: Choices): Evaluation | null {
  try {
    return evaluate(choices, resolve(edition, choices));
  } catch (error) {
    if (error instanceof WagesNotLoaded) return null;
    throw error;
  }
}
