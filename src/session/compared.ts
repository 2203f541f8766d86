import type { EditionFigures } from '../edition/figures.ts';
import { resolve, WagesNotLoaded } from '../scenario/index.ts';
import { type Answer, answerOf } from './session.ts';
import type { Sheet } from './sheet.ts';

/** An answer to every scenario of the sheet; null while one of them waits for state pay. */
export function compared(edition: EditionFigures, { scenarios }: Sheet): readonly Answer[] | null {
  try {
    return scenarios.map(({ choices }) => answerOf(choices, resolve(edition, choices)));
  } catch (error) {
    if (error instanceof WagesNotLoaded) return null;
    throw error;
  }
}
