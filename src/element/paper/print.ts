import type { Paper } from '../../output/paper/paper.ts';
import { drawPaper } from './draw.ts';
import css from './paper.css?inline';

/**
 * Prints a document of its own, in a frame that nobody sees: the host's page is not printed, and none of its styles
 * apply. False where printing is not allowed, as in a sandboxed frame: nothing happens then, and nothing is thrown.
 */
export async function printPaper(root: ShadowRoot, content: Paper): Promise<boolean> {
  root.querySelector('iframe.paper')?.remove();
  const frame = await emptyFrame(root);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  // Null in a sandbox in which every document has an origin of its own.
  const paper = frame.contentDocument;
  const begun = view !== null && paper !== null && (await print(view, paper, content, () => frame.remove()));
  if (!begun) frame.remove();
  return begun;
}

/** A frame with its blank document: some browsers put another in the place of the first. */
async function emptyFrame(root: ShadowRoot): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  for (const [property, value] of HIDDEN) frame.style.setProperty(property, value);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    root.append(frame);
    setTimeout(resolve, LOADING_MS);
  });
  return frame;
}

/** Draws and prints; tells whether a print dialog came, which some browsers open a moment later. */
async function print(
  view: Window & typeof globalThis,
  paper: Document,
  content: Paper,
  onDone: () => void,
): Promise<boolean> {
  paper.documentElement.lang = 'en';
  paper.title = `F5 cost comparison: ${content.title}`;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  paper.adoptedStyleSheets = [sheet];
  paper.body.append(drawPaper(paper, content));
  const begun = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true));
    view.addEventListener('afterprint', () => setTimeout(onDone, 1000));
    view.focus();
    // In-app browsers may have no such function at all.
    view.print?.();
    setTimeout(resolve, OPENING_MS, false);
  });
  return begun;
}

const LOADING_MS = 1000;
const OPENING_MS = 600;

/** Out of sight but laid out: a frame that is not displayed prints nothing. */
const HIDDEN = [
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['border', '0'],
  ['visibility', 'hidden'],
] as const;
