import type { EditionFigures } from '../edition/figures.ts';
import { roleOf, stateOf } from './defaults.ts';

/** Role and state names for sentences; an id that the edition does not have is its own name. */
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
