import type { Paper } from '../../export/paper/paper.ts';
import { drawPaper } from './draw.ts';
import css from './paper.css?inline';

/**
 * Prints a document of its own, in a frame that nobody sees: the host's page is not printed, and none of its styles
 * apply. False where printing is not allowed, as in a sandboxed frame: nothing happens then, and nothing is thrown.
 */
export function printPaper(root: ShadowRoot, content: Paper): boolean {
  root.querySelector('iframe.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of HIDDEN) frame.style.setProperty(property, value);
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  // Null in a sandbox in which every document has an origin of its own.
  const paper = frame.contentDocument;
  if (!view || !paper) {
    frame.remove();
    return false;
  }
  paper.documentElement.lang = 'en';
  paper.title = `F5 cost comparison: ${content.title}`;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  paper.adoptedStyleSheets = [sheet];
  paper.body.append(drawPaper(paper, content));
  let begun = false;
  view.addEventListener('beforeprint', () => {
    begun = true;
  });
  // A moment later: some browsers still read the document when they say that they are done.
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000));
  view.focus();
  view.print();
  if (!begun) frame.remove();
  return begun;
}

/** Out of sight but laid out: a frame that is not displayed prints nothing. */
const HIDDEN = [
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['border', '0'],
  ['visibility', 'hidden'],
] as const;
