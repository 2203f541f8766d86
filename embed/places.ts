import { HANDED_ON } from './handed-on.ts';
import { allPlaces, makeRoom, reserve, say, TAG } from './place-box.ts';

/**
 * The loader's second part, beside the module and loaded with it: puts a calculator into every placeholder, also into those that
 * come later, and loads the module when one comes near the screen. A page runs it once, however often it has the loader.
 */

/** A calculator and what has its room until it is there: the slot that the host's content stands in, or the calculator itself. */
interface Filled {
  readonly box: HTMLElement;
  readonly room: HTMLElement & { name?: string };
  /** Whether the room is kept free by us; otherwise a style sheet of the host's does. */
  readonly reserved: boolean;
}

const filled: Filled[] = [];
const seen = new WeakSet<Element>();
let wanted = false;
let lost = false;
let frame = 0;

/** Puts a calculator into a placeholder, or after a script; one that is there already, as in a copy of the page, is used. */
function fill(place: HTMLElement): void {
  makeRoom(place);
  const isScript = place.localName === 'script';
  const room = (
    isScript ? place.nextElementSibling : place.shadowRoot?.firstElementChild
  ) as HTMLElement | null;
  const hasRoom = room?.localName === 'slot';
  if (isScript && !hasRoom) return;
  const box = place.querySelector<HTMLElement>(TAG) ?? document.createElement(TAG);
  for (const { name, value } of place.attributes) {
    const own = HANDED_ON.exec(name)?.[1];
    if (own) box.setAttribute(own, value);
  }
  box.style.display = 'block';
  if (!isScript && hasRoom) {
    standIn(place, box);
    filled.push({ box, room, reserved: room.style.minHeight !== '' });
  } else {
    if (hasRoom) room.replaceWith(box);
    else {
      // Some elements can have no slots: a list item, a cell.
      box.append(...[...place.childNodes].filter((node) => node !== box));
      place.prepend(box);
    }
    filled.push({ box, room: box, reserved: !Number.parseFloat(getComputedStyle(box).minHeight) });
  }
  near.observe(filled.at(-1)?.room as Element);
}

/**
 * The host's content stays where the host's framework has it, and the framework does not see the calculator: what it hydrates
 * begins at the first child.
 */
function standIn(place: Element, box: HTMLElement): void {
  box.slot = TAG;
  place.prepend(box);
  // A framework may set the place's text.
  new MutationObserver(() => box.parentNode || place.prepend(box)).observe(place, { childList: true });
  Object.defineProperty(place, 'firstChild', {
    configurable: true,
    get: () => [...place.childNodes].find((node) => node !== box) ?? null,
  });
}

/** Fits the rooms to the width that there is; gives them back if no calculator came; shows each calculator that did. */
function arrange(): void {
  const isThere = !!customElements.get(TAG);
  for (const { box, room, reserved } of filled) {
    if (lost || !reserved) box.style.minHeight = room.style.minHeight = '';
    else {
      reserve(room, box.getAttribute('view'));
      box.style.minHeight = room.style.minHeight;
    }
    if (!isThere || room === box) continue;
    // From here on the calculator keeps its room itself, or gives it back.
    room.style.minHeight = '';
    room.name = TAG;
  }
}

async function load(): Promise<void> {
  if (wanted || customElements.get(TAG)) return;
  wanted = true;
  try {
    const get = () => import(/* @vite-ignore */ import.meta.url.replace(/chunks\/[^/]*$/, `${TAG}.js`));
    await get().catch(() => new Promise((resolve) => setTimeout(resolve, 500)).then(get));
  } catch (error) {
    say(`${error} The page’s own content stays.`);
  }
  lost = !customElements.get(TAG);
  arrange();
}

const near = window.IntersectionObserver
  ? new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && load(), {
      rootMargin: '600px',
    })
  : { observe: load };

function look(): void {
  const fresh = [...allPlaces()].filter((place) => !seen.has(place));
  for (const place of fresh) {
    seen.add(place);
    fill(place);
  }
  if (fresh.length) arrange();
}

look();
addEventListener('resize', arrange);
customElements.whenDefined(TAG).then(arrange);
new MutationObserver(() => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(look);
}).observe(document, { childList: true, subtree: true });
