export const TAG = 'f5-roi-calculator';

/** Attribute that marks a placeholder: an element, or the loader's own script. */
export const PLACE = '[data-f5-roi]';

/** Attributes that a placeholder passes on. Not every `data-*`: a style or a handler would break the host's policy. */
export const HANDED_ON: RegExp =
  /^data-((preset|cta|share|url|no|use)-\w+|data-layer|horizon|view|theme|lang|state)$/;

/**
 * Puts a calculator into a placeholder, or after a script, and returns it; does nothing if there is one already. The
 * host's content moves into the calculator: it shows until the calculator appears, and stays if it never does.
 */
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
  if (!isScript) box.append(...place.childNodes);
  place[isScript ? 'after' : 'append'](box);
  return [box];
}
