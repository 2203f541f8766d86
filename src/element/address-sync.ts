import { effect } from '@preact/signals-core';
import { type LinkPlace, linkIn, respelled, seemsLinked, withLink } from '../link/index.ts';
import type { ElementState } from './element-state.ts';
import { entry, type Left, type Look, left, looks, putInAddress } from './history-entries.ts';

/** Sync between the page's address and a scenario. */
export interface AddressSync {
  /** Writes what is on screen into the address. */
  write(): void;
  dispose(): void;
}

/** A page that moves on may take the calculator out next, so its new address is left alone for a moment. */
const PAUSE_MS = 250;

/** A page that undoes again and again what is written is left alone. */
const MOST_WRITES = 5;
const PATIENCE_MS = 5000;

/** Calculators that were on the page before: one that was put back brings its figures along. */
const returning = new WeakSet<ElementState>();

/**
 * Keeps address and screen the same, whoever changes one of them. What is on screen is written by `history.replaceState`
 * with the host's state object, so it adds no entry and leaves the host's fragment, query and state alone. A link that
 * comes into the address is opened. An address without one is either an entry of the history that was seen before, whose
 * figures come back, or a new one, which takes those on screen along.
 */
export function followAddress(
  state: ElementState,
  place: LinkPlace,
  host: Node,
  opened: string,
): AddressSync {
  const { session } = state;
  const page = () => withLink(location.href, place, null).replace(/#.*/s, '');
  /** The entry, address and page that agree with the screen. */
  let [here, seen, ours] = [entry(), respelled(opened), page()];
  let carried = '';
  let awaited = '';
  let writes: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting = () => {};

  const onScreen = (): Left => ({
    text: session.changed.peek() ? state.text() : null,
    linked: state.linked.peek(),
    place,
  });
  const settle = () => {
    [here, seen, ours] = [entry(), location.href, page()];
  };
  const put = (text: string | null) => {
    let href = withLink(location.href, place, text);
    // A link in a spelling that only the reader knows would count for more.
    if (linkInPage(href) !== text) href = withLink(location.href.replace(/#.*/s, ''), place, text);
    // The browser tells of this change, too.
    [here, seen] = [entry(), href];
    putInAddress(href);
    settle();
  };
  const write = () => {
    if (host.isConnected || entry() === here) put(onScreen().text);
  };
  /** Brings the address to what is on screen, where the page left our part out. */
  const agree = () => {
    stopWaiting();
    const now = Date.now();
    writes = [...writes.filter((then) => now - then < PATIENCE_MS), now];
    if (writes.length > MOST_WRITES || !host.isConnected) return settle();
    const moved = page() !== ours;
    write();
    carried = moved ? location.href : '';
  };
  const agreeOnceRead = () => {
    stopWaiting();
    stopWaiting = effect(() => {
      if (state.linkRead.value && !session.waiting.value) queueMicrotask(agree);
    });
  };
  const start = () => {
    settle();
    if (onScreen().text !== null)
      state.loadLinks().then(
        ({ openStart }) => openStart(state),
        () => {},
      );
  };
  const look: Look = (wentBack, atOnce) => {
    if (location.href === seen && entry() === here) return;
    if (entry() !== here) {
      left.set(here, onScreen());
      writes = [];
    }
    const before = left.get(entry());
    const link = linkInPage(location.href);
    if (link !== null) {
      clearTimeout(timer);
      if (link !== onScreen().text)
        state.openText(location.href, before?.text === link && !before.linked ? 'page' : 'address');
      return settle();
    }
    const arrived = `${entry()} ${location.href}`;
    if (arrived === awaited && !atOnce) return;
    awaited = arrived;
    clearTimeout(timer);
    const isStart = wentBack && (before?.text ?? null) === null;
    const follow = () => {
      awaited = '';
      if (`${entry()} ${location.href}` !== arrived || !host.isConnected) return;
      if (isStart) start();
      else agree();
    };
    if (atOnce) follow();
    else timer = setTimeout(follow, isStart ? 0 : PAUSE_MS);
  };

  looks.add(look);
  const link = linkInPage(location.href);
  if (location.href !== seen) look(false, false);
  else if (link !== null && !seemsLinked(seen)) state.openText(seen, 'address');
  else if (link === null && returning.has(state)) agreeOnceRead();
  returning.add(state);
  return {
    write: () => {
      carried = '';
      write();
    },
    dispose: () => {
      clearTimeout(timer);
      stopWaiting();
      looks.delete(look);
      left.set(here, onScreen());
      // What went along to a page that turns out to have no calculator.
      if (carried === location.href && !host.isConnected) put(null);
    },
  };
}

/** The link in an address of this page; null where its fragment is an anchor of the page's own. */
function linkInPage(href: string): string | null {
  const [, id = ''] = /#(.*)$/s.exec(href) ?? [];
  return id !== '' && document.getElementById(id) ? null : linkIn(href);
}
