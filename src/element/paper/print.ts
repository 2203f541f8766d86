import type { PrintOut } from '../../output/paper/paper.ts';
import { drawPaper } from './draw.ts';
import css from './paper.css?inline';

/**
 * Prints a separate document in a hidden frame, so the host's page is not printed and none of its styles apply. False if
 * printing is not allowed, as in a sandboxed frame; nothing happens then, and nothing is thrown.
 */
export async function printPaper(root: ShadowRoot, content: PrintOut): Promise<boolean> {
  root.querySelector('iframe.paper')?.remove();
  const frame = await emptyFrame(root);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  // Null in a sandbox in which every document has a separate origin.
  const paper = frame.contentDocument;
  const begun = view !== null && paper !== null && (await print(view, paper, content, () => frame.remove()));
  if (!begun) frame.remove();
  return begun;
}

/** A frame with its blank document, after some browsers have replaced the first one. */
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

/** Draws and prints; resolves to true if a print dialog opened, which takes some browsers a moment. */
async function print(
  view: Window & typeof globalThis,
  paper: Document,
  content: PrintOut,
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
    // Some in-app browsers do not have this function.
    view.print?.();
    setTimeout(resolve, OPENING_MS, false);
  });
  return begun;
}

const LOADING_MS = 1000;
const OPENING_MS = 600;

/** Style that hides the frame but keeps its layout, since a frame with `display: none` prints nothing. */
const HIDDEN = [
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['border', '0'],
  ['visibility', 'hidden'],
] as const;
