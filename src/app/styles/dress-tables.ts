import { adoptStyles } from './adopt.ts';
import css from './tables.css?inline';

/** Gives a box the look of the tables beside the charts: narrow first columns, headers that wrap, a cue for what is to the side. */
export function dressTables(element: HTMLElement | null): void {
  if (element) adoptStyles(element, css);
}
