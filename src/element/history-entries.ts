import { type LinkPlace, linkIn, withLink } from '../link/index.ts';

/** What an entry of the page's history had on screen when it was left. */
export interface Left {
  /** The link's text; null for the page's own start. */
  readonly text: string | null;
  /** True if it came from a link. */
  readonly linked: boolean;
  readonly place: LinkPlace;
}

/** The part of the Navigation API in use here; Safari has it since 26.2, Firefox since 147. */
interface Navigation extends EventTarget {
  readonly currentEntry: { readonly key: string } | null;
}
const { navigation } = globalThis as { readonly navigation?: Navigation };

/** By entry. In memory alone, for as long as the page lives. */
export const left: Map<string, Left> = new Map();

/** The present entry; where the browser does not tell entries apart, its address without our part. */
export function entry(): string {
  return navigation?.currentEntry?.key ?? withLink(location.href, 'hash', null);
}

/**
 * Called when the address may have changed, whoever did it. `wentBack`: to an entry that was there before, or forward.
 * `atOnce`: the visitor turns to the address bar or leaves, so that nothing can wait.
 */
export type Look = (wentBack: boolean, atOnce: boolean) => void;

/** Those that want to know. */
export const looks: Set<Look> = new Set();

/** Where the browser does not tell: a page's own entries have a state, and only a new entry makes the history longer. */
let length = history.length;
function isOld(event: Event): boolean {
  const { type, state, navigationType } = event as PopStateEvent & {
    readonly navigationType?: string | null;
  };
  return (
    navigationType === 'traverse' ||
    type === 'pageshow' ||
    (type === 'popstate' && (state !== null || history.length === length))
  );
}

/**
 * Routers write their own address over ours when they move on, so an entry that they go back to has lost its link: it gets
 * it back before any router hears of it, or a calculator that it then puts into the page would begin anew.
 */
function hear(event: Event): void {
  const { type } = event;
  const wentBack = isOld(event);
  length = history.length;
  const { text = null, place = 'hash' } = (wentBack && left.get(entry())) || {};
  if (text !== null && linkIn(location.href) === null) putInAddress(withLink(location.href, place, text));
  for (const look of looks) look(wentBack, type === 'blur' || type === 'pagehide');
}

/** Replaces the address, with the host's own state. A sandboxed or local page cannot change its address. */
export function putInAddress(href: string): void {
  try {
    if (href !== location.href) history.replaceState(history.state, '', href);
  } catch {
    // The link button still works.
  }
}

// Without the Navigation API a page's own `pushState` is not told, and is seen when the visitor turns to the address bar.
for (const type of navigation ? [] : ['popstate', 'hashchange']) addEventListener(type, hear, true);
for (const type of ['pageshow', 'blur', 'pagehide']) addEventListener(type, hear);
navigation?.addEventListener('currententrychange', hear);
