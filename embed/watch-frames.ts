import { linkIn, withLink } from '../src/link/index.ts';
import { type PageMessage, readFrameMessage, seal } from './protocol.ts';

const FRAMES = 'iframe[data-f5-roi-frame]';

/**
 * For a page with framed calculators: gives each the height of its content, and lets the first that asks for it
 * (`data-f5-roi-url-sync`) keep its scenario in the page's address. A frame is known by its window and its exact origin;
 * it is looked up when it speaks, so it may come, go and move: once for a page is enough.
 */
export function watchFrames(): void {
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
  const synced = () => document.querySelector<HTMLIFrameElement>(`${FRAMES}[data-f5-roi-url-sync]`);
  const post = (frame: HTMLIFrameElement, message: PageMessage, origin: string) =>
    frame.contentWindow?.postMessage(seal(message), origin === 'null' ? '*' : origin);

  let shown: string | null = null;
  /** Opens the page's link in the frame by its fragment: it does not reload, and the page gets no history entry. */
  const openLink = () => {
    const frame = synced();
    const text = linkIn(location.href);
    if (!frame || text === null || text === shown) return;
    shown = text;
    frame.contentWindow?.location.replace(withLink(frame.src, 'hash', text));
  };
  const keepLink = (text: string | null) => {
    shown = text;
    try {
      history.replaceState(history.state, '', withLink(location.href, 'hash', text));
    } catch {
      // A sandboxed or local page may not change its address; the frame's own link still works.
    }
  };

  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const message = readFrameMessage(data);
    if (!frame || !message || origin !== originOf(frame)) return;
    const isSynced = frame === synced();
    switch (message.type) {
      case 'ready':
        post(frame, { type: 'hello', page: isSynced ? location.href : null }, origin);
        if (isSynced) openLink();
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
  });

  addEventListener('popstate', openLink);
  addEventListener('hashchange', openLink);
  // Frames that spoke before this script came say it again. Nothing is told here, so it may go to anyone.
  for (const frame of frames()) post(frame, { type: 'call' }, '*');
  // At once, so that the frame shows no figures that the link would replace. It may be on its way elsewhere still, and
  // then drops this: it is opened again when the frame is ready.
  openLink();
  shown = null;
}

/** The origin that a frame's messages must have: its address's, or none of its own where it is sandboxed. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const opaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return opaque ? 'null' : new URL(src, location.href).origin;
}
