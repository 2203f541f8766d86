import older from '../../data/editions/older.json?parts';
import type { EditionFigures } from '../edition/figures.ts';
import type { EditionEvidence } from '../edition/pack.ts';
import { unpackFigures } from '../edition/unpack.ts';
import { loadWages, newestEdition } from './edition.ts';
import type { ElementState } from './element-state.ts';

/** Id of the edition in the first file. */
export const NEWEST_ID: string = newestEdition().id;

/** True if an edition can be opened here. */
export function isKnown(id: string): boolean {
  return id === NEWEST_ID || Object.hasOwn(older, id);
}

/** A known edition with state pay. Rejects if an older one does not load; gives the newest without state pay if that fails. */
export async function loadEdition(id: string): Promise<EditionFigures> {
  const parts = older[id];
  if (!parts) {
    const edition = newestEdition();
    return loadWages(edition).catch(() => edition);
  }
  const [figures, { default: wages, withWages }] = await Promise.all([parts.figures(), parts.wages()]);
  return withWages(unpackFigures(figures.default), wages);
}

/** A known edition with pay by metro, as it was if it has none; rejects if that does not load. */
export async function addMetros(edition: EditionFigures): Promise<EditionFigures> {
  if (edition.metros !== null) return edition;
  const loading = older[edition.id]?.metros() ?? import('../../data/editions/newest/edition.json?metros');
  const { default: metros, withMetros } = await loading;
  return withMetros(edition, metros);
}

/** The same under the operator's file, if there is one. */
export async function editionFor({ operator }: UnderOperator, id: string): Promise<EditionFigures> {
  const edition = await loadEdition(id);
  return operator.peek()?.edition(edition) ?? edition;
}

/** The evidence of a known edition, under the operator's file, if there is one. */
export async function evidenceFor({ operator }: UnderOperator, id: string): Promise<EditionEvidence> {
  const evidence = await loadEvidence(id);
  return operator.peek()?.evidence(evidence) ?? evidence;
}

type UnderOperator = Pick<ElementState, 'operator'>;

/** Labels, notes and sources of a known edition, from a separate chunk; rejects if that does not load. */
export async function loadEvidence(id: string): Promise<EditionEvidence> {
  const loading = older[id]?.evidence() ?? import('../../data/editions/newest/edition.json?evidence');
  return (await loading).default;
}
