import type { EventName } from './event-detail.ts';
import { whenSeen } from './when-seen.ts';

const LOOK_MS = 1000;
/** Part of it that has to be in sight; of one that is taller than the window, that part of the window. */
const SHARE = 0.5;
const STEPS = [...Array(21).keys()].map((step) => step / 20);

/** What each calculator has told, in and out of the page. */
const TOLD = new WeakMap<HTMLElement, Set<EventName>>();

/**
 * Tells of a visitor's attention, each once: `f5-roi-view` after a second with half of it in sight, `f5-roi-start` at the first
 * touch, click or key, which is a look, too. Nothing counts on a page that nobody sees.
 */
export function followAttention(host: HTMLElement, emit: (name: EventName) => void): () => void {
  const told = TOLD.get(host) ?? new Set();
  TOLD.set(host, told);
  const tell = (name: EventName) => {
    if (told.has(name)) return;
    told.add(name);
    emit(name);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  // Without it, on an old or altered page, a touch is the first look that is known.
  const watch =
    window.IntersectionObserver &&
    new IntersectionObserver(
      (entries) => {
        const { intersectionRect, boundingClientRect, rootBounds } = entries.at(
          -1,
        ) as IntersectionObserverEntry;
        const most = Math.min(boundingClientRect.height, rootBounds?.height ?? Number.POSITIVE_INFINITY);
        if (intersectionRect.height > 0 && intersectionRect.height >= SHARE * most)
          timer ??= setTimeout(view, LOOK_MS);
        else rest();
      },
      { threshold: STEPS },
    );
  const view = () => {
    watch?.disconnect();
    rest();
    // In a hidden tab nobody looked: it counts from the moment that somebody does.
    if (document.hidden) whenSeen(observe);
    else tell('f5-roi-view');
  };
  const observe = () => {
    // In the meantime it may have been taken off the page.
    if (!gone && !told.has('f5-roi-view')) watch?.observe(host);
  };
  whenSeen(observe);
  const start = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Tab') return;
    view();
    tell('f5-roi-start');
    stopTouches();
  };
  const stopTouches = () => {
    for (const type of TOUCHES) host.removeEventListener(type, start);
  };
  if (!told.has('f5-roi-start')) for (const type of TOUCHES) host.addEventListener(type, start);
  return () => {
    gone = true;
    rest();
    watch?.disconnect();
    stopTouches();
  };
}

const TOUCHES = ['pointerdown', 'keydown', 'input'] as const;
