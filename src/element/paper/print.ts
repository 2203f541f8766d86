import type { PrintOut } from '../../output/paper/paper.ts';
import { drawPaper } from './draw.ts';
import css from './paper.css?inline';

/**
 * Prints a separate document in a hidden frame, so the host's page is not printed and none of its styles apply. False if
 * printing is not allowed, as in a sandboxed frame; nothing is thrown then. `logo` is the address of a picture for the first
 * head; without it where it does not load.
 */
export async function printPaper(root: ShadowRoot, content: PrintOut, logo?: string): Promise<boolean> {
  root.querySelector('iframe.paper')?.remove();
  const frame = await emptyFrame(root);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  // Null in a sandbox in which every document has a separate origin.
  const paper = frame.contentDocument;
  const picture = paper && logo ? await loaded(logo) : null;
  const begun =
    view !== null && paper !== null && (await print(view, paper, content, picture, () => frame.remove()));
  // Phones may print only after they have answered.
  if (!begun) setTimeout(() => frame.remove(), LATEST_MS);
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

/**
 * Draws and prints; resolves to true if a print dialog opened, which takes some browsers a moment. Chromium and Firefox
 * tell the frame's window of it, WebKit the page's alone; and while a dialog holds up the page, it has opened, too.
 */
async function print(
  view: Window & typeof globalThis,
  paper: Document,
  content: PrintOut,
  logo: HTMLImageElement | null,
  onDone: () => void,
): Promise<boolean> {
  // An empty document takes the page's address, which browsers print in the margin.
  paper.open();
  paper.close();
  paper.documentElement.lang = 'en';
  paper.title = `F5 cost comparison: ${content.title}`;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  paper.adoptedStyleSheets = [sheet];
  paper.body.append(drawPaper(paper, content));
  if (logo) {
    logo.className = 'logo';
    paper.querySelector('header')?.prepend(logo);
  }
  const heard = new AbortController();
  const { signal } = heard;
  const begun = await new Promise<boolean>((resolve) => {
    const done = () => {
      resolve(true);
      heard.abort();
      setTimeout(onDone, 1000);
    };
    for (const one of [view, window]) {
      one.addEventListener('beforeprint', () => resolve(true), { signal });
      one.addEventListener('afterprint', done, { signal });
    }
    view.focus();
    const before = performance.now();
    // Some in-app browsers do not have this function.
    view.print?.();
    if (performance.now() - before > HELD_UP_MS) done();
    setTimeout(resolve, OPENING_MS, false);
  });
  setTimeout(() => heard.abort(), begun ? LATEST_MS : 0);
  return begun;
}

/** A picture, once it can be drawn; null if the page's policy or its server is in the way, or it takes too long. */
async function loaded(address: string): Promise<HTMLImageElement | null> {
  const picture = new Image();
  picture.alt = '';
  picture.src = address;
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, LOADING_MS, null);
  });
  const drawn = picture.decode().then(
    () => picture,
    () => null,
  );
  return Promise.race([drawn, late]);
}

const LOADING_MS = 1000;
const OPENING_MS = 600;
/** Longer than any browser takes to print nothing. */
const HELD_UP_MS = 500;
const LATEST_MS = 60_000;

/** Style that hides the frame but keeps its layout, since a frame with `display: none` prints nothing. */
const HIDDEN = [
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['border', '0'],
  ['visibility', 'hidden'],
] as const;
