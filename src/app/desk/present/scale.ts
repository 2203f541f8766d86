/** The screen that the presenter is laid out for, in px; on any other, everything grows or shrinks at the same rate. */
const DESIGNED = { width: 1280, height: 720 };
/** Smaller than this, text would be too small: the parts go below one another and scroll. */
const LEAST = 0.75;

/**
 * Keeps the scale of the card: `wide` as long as one screen holds everything, otherwise `narrow`. A calculator that fills
 * the screen has all of it; one on a page has the width of its element, and a height to match.
 */
export function followSize(card: HTMLElement, filled: boolean, onScale: () => void): () => void {
  const host = (card.getRootNode() as ShadowRoot).host;
  const page = card.ownerDocument;
  const view = page.defaultView ?? window;
  const resize = () => {
    const width = filled ? view.innerWidth : host.clientWidth;
    const scale = Math.min(width / DESIGNED.width, filled ? view.innerHeight / DESIGNED.height : Infinity);
    card.dataset.presenting = scale < LEAST ? 'narrow' : 'wide';
    const stage = scale < LEAST ? '1' : String(scale);
    if (card.style.getPropertyValue('--_stage') === stage) return;
    card.style.setProperty('--_stage', stage);
    onScale();
  };
  resize();
  const observer = new ResizeObserver(resize);
  observer.observe(filled ? page.documentElement : host);
  view.addEventListener('resize', resize);
  return () => {
    observer.disconnect();
    view.removeEventListener('resize', resize);
    card.style.removeProperty('--_stage');
  };
}
