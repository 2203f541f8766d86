import { resolve, WagesNotLoaded } from '../scenario/index.ts';
import { type Answer, answerOf, type Session } from './session.ts';

/** An answer to every scenario of the sheet; null while one of them waits for state pay. */
export function compared({ sheet, edition }: Session): readonly Answer[] | null {
  try {
    return sheet.value.scenarios.map(({ choices }) => answerOf(choices, resolve(edition.value, choices)));
  } catch (error) {
    if (error instanceof WagesNotLoaded) return null;
    throw error;
  }
}
