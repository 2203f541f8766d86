export const TAG = 'f5-roi-calculator';

/** Attribute that marks a placeholder: an element, or the loader's own script. */
export const PLACE = '[data-f5-roi]';

/** Attributes that a placeholder passes on. Not every `data-*`: a style or a handler would break the host's policy. */
export const HANDED_ON: RegExp =
  /^data-((preset|cta|share|url|no|use)-\w+|data-layer|config|horizon|view|theme|state)$/;

/** Puts a calculator into a placeholder, or after a script, and returns it; does nothing if there is one already. */
export function placeBox(place: Element): HTMLElement[] {
  const isScript = place.localName === 'script';
  // A snippet that was pasted or run twice in a row counts as one.
  const taken = isScript
    ? place.nextElementSibling?.localName === TAG ||
      place.previousElementSibling?.previousElementSibling?.isEqualNode(place)
    : place.querySelector(TAG);
  if (taken) return [];
  const box = document.createElement(TAG);
  for (const { name, value } of place.attributes) {
    const own = HANDED_ON.exec(name)?.[1];
    if (own) box.setAttribute(own, value);
  }
  box.style.display = 'block';
  if (isScript) place.after(box);
  else standIn(place, box);
  return [box];
}

/**
 * Shows the calculator in place of the host's content, which shows until there is one. The content stays where the
 * host's framework has it, and the framework does not see the calculator: what it hydrates begins at the first child.
 */
function standIn(place: Element, box: HTMLElement): void {
  try {
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const slot = (root.firstElementChild ??
      root.appendChild(document.createElement('slot'))) as HTMLSlotElement;
    const theirs = () => [...place.childNodes].filter((node) => node !== box);
    slot.style.display = 'block';
    // Not the comments, for which a slot has no room.
    slot.assign(...(theirs().filter(({ nodeType }) => nodeType < 8) as Element[]));
    customElements.whenDefined(TAG).then(() => slot.assign(box));
    // A framework may set the place's text.
    new MutationObserver(() => box.parentNode || place.prepend(box)).observe(place, { childList: true });
    Object.defineProperty(place, 'firstChild', { configurable: true, get: () => theirs()[0] ?? null });
  } catch {
    // Some elements can have no slots: a list item, a cell.
    box.append(...place.childNodes);
  }
  place.prepend(box);
}

/** What has the room of a calculator: the slot that the host's content stands in first, or the calculator itself. */
export function roomOf(box: HTMLElement): HTMLElement {
  return (box.parentElement?.shadowRoot?.firstElementChild as HTMLElement | null) ?? box;
}
