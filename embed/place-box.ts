import { reservedHeight } from './heights.ts';

export const TAG = 'f5-roi-calculator';

/** Every placeholder of the page: an element, or the loader's own script. */
export function allPlaces(): NodeListOf<HTMLElement> {
  return document.querySelectorAll('[data-f5-roi]');
}

/**
 * Makes the room of a calculator: a slot in the placeholder, in which the host's content shows until there is one, or
 * after a script. Returns it; nothing where there is one already, or can be none, as in a list item.
 */
export function makeRoom(place: HTMLElement): HTMLElement[] {
  const slot = document.createElement('slot');
  try {
    if (place.localName !== 'script') place.attachShadow({ mode: 'open' }).append(slot);
    else if (!isTaken(place)) place.after(slot);
  } catch {}
  if (!slot.parentNode) return [];
  slot.style.display = 'block';
  // If the host has a style sheet for it, that one reserves the space.
  if (!Number.parseFloat(getComputedStyle(place).minHeight)) reserve(slot, place.dataset.view);
  return [slot];
}

/** Whether there is a room or a calculator after a script; a snippet that was pasted or run twice in a row counts as one. */
function isTaken(script: Element): boolean | undefined {
  const before = script.previousElementSibling?.previousElementSibling;
  return script.nextElementSibling?.matches(`slot,${TAG}`) || before?.isEqualNode(script);
}

/** Keeps the room free that a calculator of that view needs in the width that there is. */
export function reserve(room: HTMLElement, view: string | null | undefined): void {
  room.style.minHeight = `${reservedHeight(room.clientWidth || innerWidth, view)}px`;
}

/** Whether something is on the screen or less than 600 pixels below it. */
export function isNear(room: Element): boolean {
  // No number where nothing is rendered, and not less than one.
  return (room.getClientRects()[0]?.top as number) < innerHeight + 600;
}

/** For whoever looks into the console. */
export function say(words: string): void {
  console.warn(`${TAG}: ${words}`);
}
