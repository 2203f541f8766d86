/** The element's class. Importing it registers nothing: see `define`, or choose a tag of your own. */
export type { EventDetail, EventName } from '../element/event-detail.ts';
export { F5RoiCalculator } from '../element/f5-roi-calculator.ts';
export type { Results } from '../model/types.ts';
export type { Choices, Resolved } from '../scenario/index.ts';
