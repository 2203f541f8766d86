/** Registers `<f5-roi-calculator>`; does nothing on a server, or if the tag is already taken. */
import { register } from '../element/register.ts';

if (globalThis.customElements) register();

export { F5RoiCalculator } from './index.ts';
