import { partIn } from '../src/link/index.ts';
import { type FrameMessage, readPageMessage, seal } from './protocol.ts';
import { isWordpressReady, wordpressHeight, wordpressSecret } from './wordpress.ts';

/**
 * Runs in a framed page: reports the height of its box to the page around it and, if asked, the calculator's scenario.
 * Until that page sends a message, its origin is unknown, and only heights are sent; the first message pins the origin.
 */
export function startFrame(calculator: Element, box: Element): void {
  const page = window.parent;
  const secret = wordpressSecret(location.hash);
  let origin: string | null = null;
  let shared = false;
  let touched = false;
  let height = 0;

  const say = (message: FrameMessage) => {
    // An opaque origin cannot be addressed; the window is still the same.
    page.postMessage(seal(message), origin === null || origin === 'null' ? '*' : origin);
  };
  const sayHeight = () => {
    // A hidden frame has no height.
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
  // What the page's own link or attributes change, the page knows.
  for (const type of ['pointerdown', 'keydown', 'input'])
    calculator.addEventListener(type, () => {
      touched = true;
    });
  // By then, the calculator has written its scenario into this frame's address.
  calculator.addEventListener('f5-roi-change', () => {
    if (shared && touched) say({ type: 'state', state: partIn(location) });
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
