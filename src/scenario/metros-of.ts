import type { EditionFigures } from '../edition/figures.ts';

/** Metropolitan areas that reach into a state, by name; none while pay by metro is not loaded. */
export function metrosOf(
  edition: EditionFigures,
  stateCode: string,
): readonly { readonly code: string; readonly name: string }[] {
  const areas = edition.metros?.metros.filter(({ states }) => states.includes(stateCode)) ?? [];
  return areas.map(({ code, name }) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Name of a state's metro; its code while the metros are not loaded. */
export function metroName(edition: EditionFigures, state: string, code: string): string {
  return metrosOf(edition, state).find((metro) => metro.code === code)?.name ?? code;
}
