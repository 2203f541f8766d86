import { reservedHeight } from './heights.ts';
import { ownAddress } from './own-address.ts';
import { PLACE, placeBox, roomOf, TAG } from './place-box.ts';

/** Asks the copy of this script that already runs on the page to look for new placeholders. */
const LOOK = 'f5-roi-look';

/**
 * The classic script for tag managers and pages that cannot name a version: puts a calculator into every placeholder,
 * reserves its space, and loads the module when one is near the screen. It uses `import()`, which inherits the script's
 * nonce and is not a Trusted Types sink.
 */
function start(): void {
  let boxes: HTMLElement[] = [];
  let wanted = false;
  let due = false;

  const size = () => {
    for (const box of boxes) {
      const room = roomOf(box);
      const height = reservedHeight(room.clientWidth || innerWidth, box.getAttribute('view'));
      room.style.minHeight = box.style.minHeight = `${height}px`;
    }
  };
  const load = async () => {
    if (wanted || customElements.get(TAG)) return;
    wanted = true;
    try {
      await import(/* @vite-ignore */ `${ownAddress()}/../../${__VERSION__}/${TAG}.js`);
    } catch (error) {
      say(
        `${error} Was loader.js copied or merged? Write data-f5-roi-src="https://…/v1/loader.js" on the place.`,
      );
    }
    if (customElements.get(TAG)) return;
    for (const box of boxes) roomOf(box).style.minHeight = box.style.minHeight = '';
    boxes = [];
  };
  const near = window.IntersectionObserver
    ? new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && load(), {
        rootMargin: '600px',
      })
    : { observe: load };
  const look = () => {
    due = false;
    for (const place of document.querySelectorAll(PLACE))
      for (const box of placeBox(place)) {
        // If the host has a style sheet for it, that one reserves the space.
        if (getComputedStyle(roomOf(box) === box ? box : place).minHeight === '0px') boxes.push(box);
        near.observe(roomOf(box));
        size();
      }
  };

  look();
  addEventListener('resize', size);
  document.addEventListener(LOOK, (event) => event.preventDefault());
  new MutationObserver(() => {
    if (!due) requestAnimationFrame(look);
    due = true;
  }).observe(document, { childList: true, subtree: true });
  setTimeout(() => document.querySelector(PLACE) || say('nothing on this page has data-f5-roi.'), 5000);
}

const say = (words: string) => console.warn(`${TAG}: ${words}`);

if (document.dispatchEvent(new Event(LOOK, { cancelable: true }))) start();
