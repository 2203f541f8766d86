import { F5RoiCalculator } from './f5-roi-calculator.ts';

export const TAG = 'f5-roi-calculator';

/** A second copy of the script leaves the first one's element in place. */
if (!customElements.get(TAG)) customElements.define(TAG, F5RoiCalculator);

export { F5RoiCalculator };
