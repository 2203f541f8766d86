import { F5RoiCalculator } from './f5-roi-calculator.ts';

const TAG = 'f5-roi-calculator';

/**
 * Registers the element; a second copy of the script leaves the first one's in place. A browser that lacks what the
 * screen is drawn with keeps the host's own content in sight, and is told of.
 */
export function register(): void {
  if (customElements.get(TAG)) return;
  let draws = false;
  try {
    new CSSStyleSheet();
    draws = 'adoptedStyleSheets' in document && CSS.supports('color', 'light-dark(red,red)');
  } catch {
    // Sheets cannot be made by script here.
  }
  if (draws) customElements.define(TAG, F5RoiCalculator);
  else import('./to-authors.ts').then((chunk) => chunk.sayTooOld());
}
