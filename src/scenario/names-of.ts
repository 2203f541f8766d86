import type { EditionFigures } from '../edition/figures.ts';
import { metrosOf, roleOf, stateOf } from './defaults.ts';

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

/** Name of a state's metro; its code while the metros are not loaded. */
export function metroName(edition: EditionFigures, state: string, code: string): string {
  return metrosOf(edition, state).find((metro) => metro.code === code)?.name ?? code;
}
