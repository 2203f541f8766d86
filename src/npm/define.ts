/** Registers `<f5-roi-calculator>`; on a server, and where the tag is taken already, it does nothing. */
import { F5RoiCalculator } from './index.ts';

const TAG = 'f5-roi-calculator';

if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, F5RoiCalculator);

export { F5RoiCalculator };
