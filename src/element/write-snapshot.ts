/** Chunk for a page whose answer without script is stale: writes the right one. */
import type { EditionFigures } from '../edition/figures.ts';
import { describeSnapshot, type Markup } from '../output/snapshot.ts';
import type { Choices } from '../scenario/choices.ts';

/**
 * Puts a scenario's verdict and receipt into a snapshot, as nodes, since a policy can forbid parsing HTML. The element
 * itself stays, in case a framework keeps it; so does the page that it links to.
 */
export function writeSnapshot(
  snapshot: Element,
  edition: EditionFigures,
  choices: Choices,
  heading: string | undefined,
): void {
  const page = snapshot.querySelector('a[href]')?.getAttribute('href') ?? null;
  const { attributes, children } = describeSnapshot(edition, choices, page, heading);
  const { ownerDocument } = snapshot;
  snapshot.replaceChildren(...children.map((child) => nodeOf(ownerDocument, child)));
  for (const [name, value] of Object.entries(attributes)) snapshot.setAttribute(name, value);
}

function nodeOf(page: Document, piece: string | Markup): Node {
  if (typeof piece === 'string') return page.createTextNode(piece);
  const element = page.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
  element.append(...piece.children.map((child) => nodeOf(page, child)));
  return element;
}
