/** Nodes of the printed document, which is not the page's document. No markup as text, because of Trusted Types. */

const SVG = 'http://www.w3.org/2000/svg';

export type Child = Node | string | null;

/** An element with a class and its children. */
export function node(
  paper: Document,
  tag: string,
  className: string,
  ...children: readonly Child[]
): HTMLElement {
  const element = paper.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An element of a drawing with its attributes. */
export function shape(
  paper: Document,
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Child[]
): SVGElement {
  const element = paper.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.filter((child) => child !== null));
  return element;
}
