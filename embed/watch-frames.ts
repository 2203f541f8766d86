import { partIn, withPart } from '../src/link/index.ts';
import { type PageMessage, readFrameMessage, seal } from './protocol.ts';

const FRAMES = 'iframe[data-f5-roi-frame]';

/**
 * For a page with framed calculators: fits each frame to its content, and lets the first that asks for it
 * (`data-f5-roi-url-sync`) keep its scenario in the page's address. A frame is identified by its window and its exact
 * origin when a message arrives, so frames can come, go and move. The returned function stops.
 */
export function watchFrames(): () => void {
  const stop = new AbortController();
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
  const synced = () => document.querySelector<HTMLIFrameElement>(`${FRAMES}[data-f5-roi-url-sync]`);
  const post = (frame: HTMLIFrameElement, message: PageMessage, origin: string) =>
    frame.contentWindow?.postMessage(seal(message), origin === 'null' ? '*' : origin);

  /** What the synced frame shows, as a link's text; null for its own start. */
  let shown: string | null = null;
  let opened: HTMLIFrameElement | null = null;
  /** Until when a frame that reports again may be one whose address leads on. */
  let patience = 0;
  /**
   * Opens the page's link in the frame by its fragment, without a reload or a history entry. An address without one, such as
   * an anchor of the page's own, takes along what is shown.
   */
  const follow = () => {
    const frame = synced();
    const text = partIn(location);
    if (!frame || text === shown) return;
    if (text === null) return keepLink(shown);
    shown = text;
    frame.contentWindow?.location.replace(frame.src.replace(/#.*|$/, `#f5roi=${text}`));
  };
  const keepLink = (text: string | null) => {
    shown = text;
    try {
      const { origin, pathname, search, hash } = location;
      const href = origin + pathname + withPart(search, null, '?') + withPart(hash, text, '#');
      history.replaceState(history.state, '', href);
    } catch {
      // A sandboxed or local page cannot change its address; the frame's own link still works.
    }
  };

  const hear = ({ source, origin, data, timeStamp }: MessageEvent) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const message = readFrameMessage(data);
    if (!frame || !message || origin !== originOf(frame)) return;
    const isSynced = frame === synced();
    switch (message.type) {
      case 'ready':
        post(frame, { type: 'hello', page: isSynced ? location.href : null }, origin);
        if (!isSynced) return;
        // A frame that the page put in anew shows nothing yet, nor does one that was moved and loaded again; one whose address
        // leads on to another at once took the link along, and is not sent back for ever.
        if (frame !== opened || timeStamp > patience) shown = null;
        patience = timeStamp + 3000;
        opened = frame;
        follow();
        return;
      case 'height':
        frame.style.boxSizing = 'content-box';
        frame.style.minHeight = '0';
        frame.style.height = `${message.height}px`;
        return;
      case 'state':
        if (isSynced) keepLink(message.state);
        return;
      default:
        message satisfies never;
    }
  };

  addEventListener('message', hear, stop);
  addEventListener('popstate', follow, stop);
  // Frames that sent a message before this script loaded send it again. The question reveals nothing, so any origin can
  // get it.
  for (const frame of frames()) post(frame, { type: 'call' }, '*');
  // Right away, so that the frame shows no figures that the link would replace. It may still be loading another page, and
  // then drops this; it is opened again when the frame is ready.
  follow();
  return () => stop.abort();
}

/** Origin that a frame's messages must have: that of its address, or `null` if it is sandboxed. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const opaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return opaque ? 'null' : new URL(src, location.href).origin;
}
