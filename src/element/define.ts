import { F5RoiCalculator } from './f5-roi-calculator.ts';

export const TAG = 'f5-roi-calculator';

/** Registers the element; a second copy of the script leaves the first one's in place. */
function define(): void {
  if (!customElements.get(TAG)) customElements.define(TAG, F5RoiCalculator);
}

/**
 * A host that appends `?ver=` would run this file twice, since the chunks import it without the query. Later parts would
 * then follow the signals of the other copy and never change. So the copy that the chunks import takes over.
 */
const bare = /^(.*\/f5-roi-calculator\.js)[?#]/.exec(import.meta.url)?.[1];

if (bare) import(/* @vite-ignore */ bare).catch(define);
else define();

export { F5RoiCalculator };
