/** The element's class. Importing it registers nothing: use `define`, or register it under another tag. */
export type { EventDetail, EventName } from '../element/event-detail.ts';
export { F5RoiCalculator } from '../element/f5-roi-calculator.ts';
export type { Results } from '../model/types.ts';
export type { Choices, Resolved } from '../scenario/index.ts';
