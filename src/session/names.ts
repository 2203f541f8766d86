import type { EditionFigures } from '../edition/figures.ts';
import type { Names } from '../format/answer-words.ts';
import { roleOf, stateOf } from '../scenario/index.ts';

/** Role and state names of an edition. */
export function namesOf(edition: EditionFigures): Names {
  return {
    role: (id) => roleOf(edition, id)?.label ?? id,
    state: (code) => stateOf(edition, code)?.name ?? code,
  };
}
