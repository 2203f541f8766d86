import type { EditionFigures } from '../edition/figures.ts';
import { roleOf, stateOf } from './defaults.ts';

/** Role and state names as sentences need them; an id that the edition does not have stands for itself. */
export interface Names {
  role(id: string): string;
  state(code: string): string;
}

/** Role and state names of an edition. */
export function namesOf(edition: EditionFigures): Names {
  return {
    role: (id) => roleOf(edition, id)?.label ?? id,
    state: (code) => stateOf(edition, code)?.name ?? code,
  };
}
