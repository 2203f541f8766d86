import type { ElementState } from './element-state.ts';
import { detailOf } from './events.ts';
import { snapshotIn } from './snapshot-in.ts';

/**
 * Follows the page's colors, and starts its optional extras: a check of the embed, events in the tag manager's list, a
 * look at the answer without script.
 */
export function followPage(
  host: HTMLElement,
  state: ElementState,
  readLooks: () => void,
  isStale: () => boolean,
): () => void {
  const readGround = () => isStale() && readLooks();
  const { documentElement, body } = host.ownerDocument;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', readLooks);
  // Pages switch by a class or an attribute at the top; a background that changes slowly is there at the end.
  const watch = new MutationObserver(readGround);
  for (const top of [documentElement, body]) watch.observe(top, { attributes: true });
  const ended = ({ propertyName }: TransitionEvent) => propertyName === 'background-color' && readGround();
  documentElement.addEventListener('transitionend', ended);
  if (/[?&]f5-roi-check(?:[=&]|$)/.test(location.search))
    import('./diagnose.ts').then(
      ({ showSelfCheck }) => showSelfCheck(host, state),
      () => {},
    );
  if (snapshotIn(host))
    import('./host-snapshot.ts').then(
      ({ keepSnapshot }) => keepSnapshot(host, state),
      () => {},
    );
  // A page may have reserved room for the analysis, which would stand empty once that is closed.
  let reserved: string | null = null;
  const stopReserving = state.surface.subscribe((surface) => {
    const { style } = host;
    if (
      surface === 'widget' &&
      reserved === null &&
      /^(analysis|full|desk)$/.test(host.getAttribute('view') ?? '')
    ) {
      reserved = style.minHeight;
      style.minHeight = '0';
    } else if (surface !== 'widget' && reserved !== null) {
      style.minHeight = reserved;
      reserved = null;
    }
  });
  // While the page was being read, the element may not have had its content yet.
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => state.operator.peek() ?? state.configure(), { once: true });
  let stopLayer = () => {};
  let gone = false;
  if (host.hasAttribute('data-layer'))
    import('./data-layer.ts').then(
      ({ feedDataLayer }) => {
        if (!gone) stopLayer = feedDataLayer(host, detailOf(state.session.answer.peek()));
      },
      () => {},
    );
  return () => {
    watch.disconnect();
    stopReserving();
    dark.removeEventListener('change', readLooks);
    documentElement.removeEventListener('transitionend', ended);
    gone = true;
    stopLayer();
  };
}
