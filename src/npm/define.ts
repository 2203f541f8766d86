/** Registers `<f5-roi-calculator>`; does nothing on a server, or if the tag is already taken. */
import { F5RoiCalculator } from './index.ts';

const TAG = 'f5-roi-calculator';

if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, F5RoiCalculator);

export { F5RoiCalculator };
