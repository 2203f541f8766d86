import { adoptStyles } from './adopt.ts';

/** A ref that adopts style sheets around the element it is given. */
export function adopting(...sheets: readonly string[]): (element: HTMLElement | null) => void {
  return (element) => {
    if (element) for (const css of sheets) adoptStyles(element, css);
  };
}
