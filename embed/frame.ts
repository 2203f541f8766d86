import { linkIn } from '../src/link/index.ts';
import { type FrameMessage, readPageMessage, seal } from './protocol.ts';
import { isWordpressReady, wordpressHeight, wordpressSecret } from './wordpress.ts';

/**
 * Runs in a framed page: tells the page around it how high the box is and, if that page asks for it, which scenario the
 * calculator shows. Before that page has spoken its origin is not known, and only heights are told; the first message
 * pins it.
 */
export function startFrame(calculator: Element, box: Element): void {
  const page = window.parent;
  const secret = wordpressSecret(location.hash);
  let origin: string | null = null;
  let shared = false;
  let height = 0;

  const say = (message: FrameMessage) => {
    // An opaque origin cannot be addressed; the window is still the same.
    page.postMessage(seal(message), origin === null || origin === 'null' ? '*' : origin);
  };
  const sayHeight = () => {
    // A frame that is not shown has none.
    if (height === 0) return;
    say({ type: 'height', height });
    if (secret !== null) page.postMessage(wordpressHeight(secret, height), '*');
  };

  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== page) return;
    if (isWordpressReady(data, secret)) sayHeight();
    const message = readPageMessage(data);
    if (!message) return;
    origin ??= from;
    if (from !== origin) return;
    switch (message.type) {
      case 'call':
        say({ type: 'ready' });
        sayHeight();
        return;
      case 'hello':
        shared = message.page !== null;
        if (message.page !== null) calculator.setAttribute('share-base', message.page);
        return;
      default:
        message satisfies never;
    }
  });
  // The calculator has written its scenario into this frame's address by then.
  calculator.addEventListener('f5-roi-change', () => {
    if (shared) say({ type: 'state', state: linkIn(location.href) });
  });
  const measure = () => {
    const now = Math.ceil(box.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    sayHeight();
  };
  say({ type: 'ready' });
  // A frame below the screen is not painted, and observers wait for paint.
  measure();
  new ResizeObserver(measure).observe(box);
}
