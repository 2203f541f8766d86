/** Calls back once the element is less than 600 px from the viewport and the browser is idle; the function it returns stops waiting. */
export function whenNearAndIdle(element: Element, callback: () => void): () => void {
  let idle = 0;
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  const cancelIdle = window.cancelIdleCallback ?? clearTimeout;
  if (!window.IntersectionObserver) {
    idle = whenIdle(callback, { timeout: 1000 }) as number;
    return () => cancelIdle(idle);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      idle = whenIdle(callback, { timeout: 1000 }) as number;
    },
    { rootMargin: '600px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelIdle(idle);
  };
}
