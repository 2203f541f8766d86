import { ownAddress } from './own-address.ts';
import { allPlaces, isNear, makeRoom, say, TAG } from './place-box.ts';

/**
 * The classic script for tag managers and pages that cannot name a version. As soon as there is a placeholder, it reserves its
 * space, and has the module fetched if that is near the screen; the rest is done by `places.ts`, beside the module. It uses
 * `import()`, which inherits the script's nonce and is not a Trusted Types sink.
 */
async function start(): Promise<void> {
  const places = [...allPlaces()];
  if (!places[0]) return;
  watch.disconnect();
  const rooms = places.flatMap(makeRoom);
  const near = rooms.find(isNear);
  try {
    const folder = `${ownAddress()}/../../${__VERSION__}/`;
    const get = (file: string) => import(/* @vite-ignore */ folder + file);
    if (script && near) {
      // Fetched beside `places.ts`, run after it: where the calculator is defined, it stands in its places.
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = `${folder + TAG}.js`;
      link.nonce = script.nonce;
      near.append(link);
    }
    // The second try has an address of its own: older browsers remember a failed answer.
    await get('chunks/places.js').catch(() => get('chunks/places.js?2'));
  } catch (error) {
    for (const { style } of rooms) style.minHeight = '';
    say(`${error} Was loader.js copied or merged? Name its address in data-f5-roi-src.`);
  }
}

const script = document.currentScript;
const watch = new MutationObserver(start);
if (!allPlaces()[0]) watch.observe(document, { childList: true, subtree: true });
start();
setTimeout(() => allPlaces()[0] || say('nothing on this page has data-f5-roi.'), 5000);
