import type { EditionFigures } from '../edition/figures.ts';
import type { OperatorConfig } from '../operator/config.ts';
import { operatedEdition } from '../operator/operated.ts';
import { startChoices, startedWith } from '../operator/start.ts';
import type { Choices } from '../scenario/index.ts';
import { resolve } from './scenario.ts';

/** A scenario and the edition that it is on. */
export interface Scenario {
  readonly choices: Choices;
  readonly edition: EditionFigures;
}

/**
 * What a page's calculator opens with: the choices, and for what they leave out the start of the page's own file, in its prices.
 * Null choices leave all of it out. Throws a RangeError that names every part of the choices that cannot be used.
 */
export function onPage(
  choices: Choices | null,
  plain: EditionFigures,
  file: OperatorConfig | null,
): Scenario {
  const edition = file ? operatedEdition(plain, file) : plain;
  if (choices) resolve(choices, edition);
  const whole = choices ? startedWith(edition, file ?? {}, choices) : startChoices(edition, file ?? {});
  return { choices: whole, edition };
}
