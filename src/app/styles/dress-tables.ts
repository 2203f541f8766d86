import { adoptStyles } from './adopt.ts';
import css from './tables.css?inline';

/** Styles a box like the tables next to the charts: narrow first columns, headers that wrap, a cue for hidden columns. */
export function dressTables(element: HTMLElement | null): void {
  if (element) adoptStyles(element, css);
}
