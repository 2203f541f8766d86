import { reservedHeight } from './heights.ts';
import { ownAddress } from './own-address.ts';
import { PLACE, placeBox, TAG } from './place-box.ts';

/** Asks the copy of this script that already runs on the page to look for new placeholders. */
const LOOK = 'f5-roi-look';

/**
 * The classic script for tag managers and pages that cannot name a version: puts a calculator into every placeholder,
 * reserves its space, and loads the module when one is near the screen. It uses `import()`, which inherits the script's
 * nonce and is not a Trusted Types sink.
 */
function start(module: string): void {
  let boxes: HTMLElement[] = [];
  let wanted = false;
  let failed = false;
  let due = false;

  const size = () => {
    for (const box of boxes) {
      const height = reservedHeight(box.clientWidth || innerWidth, box.getAttribute('view'));
      box.style.minHeight = failed ? '' : `${height}px`;
    }
  };
  const load = () => {
    if (wanted || customElements.get(TAG)) return;
    wanted = true;
    import(/* @vite-ignore */ module).catch(() => {
      failed = true;
      size();
    });
  };
  const near = window.IntersectionObserver
    ? new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && load(), {
        rootMargin: '600px',
      })
    : { observe: load };
  const look = () => {
    due = false;
    const added = [...document.querySelectorAll(PLACE)].flatMap(placeBox);
    boxes = boxes.filter((box) => box.isConnected);
    for (const box of added) {
      // If the host has a style sheet for it, that one reserves the space.
      if (getComputedStyle(box).minHeight === '0px') boxes.push(box);
      near.observe(box);
    }
    if (added[0]) size();
  };

  look();
  addEventListener('resize', size);
  document.addEventListener(LOOK, (event) => {
    event.preventDefault();
    look();
  });
  new MutationObserver(() => {
    if (!due) requestAnimationFrame(look);
    due = true;
  }).observe(document, { childList: true, subtree: true });
}

const own = ownAddress();

if (own && document.dispatchEvent(new Event(LOOK, { cancelable: true })))
  start(new URL(`../${__VERSION__}/f5-roi-calculator.js`, own).href);
