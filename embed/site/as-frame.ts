import { ATTRIBUTES } from '../../src/element/attributes.ts';
import { startFrame } from '../frame.ts';

/**
 * The page in somebody's frame: the address's query says what the element's attributes say elsewhere. Only in a frame:
 * a link to this page itself must not put another's button or address on it.
 */
function dressAsFrame(calculator: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  // Shared links open the full page, unless the page around has its own place for them.
  calculator.setAttribute('share-base', location.pathname);
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value !== null) calculator.setAttribute(name, value);
  }
  const theme = query.get('theme');
  // The frame's own canvas shows around the calculator's corners.
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
  startFrame(calculator, document.body);
}

const calculator = document.querySelector('f5-roi-calculator');

if (calculator && window.parent !== window && document.documentElement.classList.contains('embed'))
  dressAsFrame(calculator);
