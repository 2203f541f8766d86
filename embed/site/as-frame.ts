import { ATTRIBUTES } from '../../src/element/attributes.ts';
import { startFrame } from '../frame.ts';
import { reservedHeight } from '../heights.ts';

/**
 * Sets up the page inside a frame: the query takes the place of the element's attributes. Only in a frame, since a
 * link to this page must not put somebody else's button or address on it.
 */
function dressAsFrame(calculator: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  // Shared links open the full page, unless the page around the frame takes them.
  calculator.setAttribute('share-base', location.pathname);
  // The page is a desk with a button of its own; a frame shows what its query says.
  calculator.removeAttribute('view');
  calculator.removeAttribute('config');
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value !== null && (name !== 'config' || isOwn(value))) calculator.setAttribute(name, value);
  }
  const theme = query.get('theme');
  // The frame's own canvas shows around the calculator's corners.
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
  reserve(calculator);
  addEventListener('resize', () => reserve(calculator));
  startFrame(calculator, document.body);
}

/** A file from elsewhere could put anybody's prices and button on this site. */
function isOwn(address: string): boolean {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

/** A frame has no margins, so it needs less than the style sheet reserves in a window of its width. */
function reserve(calculator: HTMLElement): void {
  calculator.style.minHeight = `${reservedHeight(innerWidth, calculator.getAttribute('view'))}px`;
}

const calculator = document.querySelector('f5-roi-calculator');

if (calculator && window.parent !== window && document.documentElement.classList.contains('embed'))
  dressAsFrame(calculator);
