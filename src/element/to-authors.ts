/** Chunk for pages that are not as they should be: it reads what a host wrote, and says in the console what is no use. */
import { meaningOf, notUsed } from './attribute-meaning.ts';
import type { Attribute } from './attributes.ts';
import { newestEdition } from './edition.ts';

/** A value in plain spelling; one that is no use stays as it is, with a warning that says what would be right. */
export function understand(name: Attribute, text: string): string {
  const meaning = meaningOf(newestEdition(), name, text);
  if ('plain' in meaning) return meaning.plain;
  console.warn(`f5-roi-calculator: ${notUsed(name, text, meaning.right)}`);
  return text;
}

/** Says in one line why a browser shows what the host wrote instead of a calculator, and tells the page by the event. */
export function sayTooOld(): void {
  const tag = 'f5-roi-calculator';
  console.warn(
    `${tag}: this browser is too old, so the page’s own content stays. It needs Chrome or Edge 123, Firefox 128, Safari 17.5, or newer.`,
  );
  const detail = { version: __VERSION__, code: 'old-browser' };
  for (const element of document.querySelectorAll(tag))
    element.dispatchEvent(new CustomEvent('f5-roi-error', { detail, bubbles: true, composed: true }));
}
