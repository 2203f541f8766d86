import { computed, type Signal, signal } from '@preact/signals-core';
import type { Ports } from '../app/ports.ts';
import { withSurface } from '../link/index.ts';
import type { Complain, ReadAttribute } from './attributes.ts';
import { copyText } from './copy-text.ts';
import { newestEdition } from './edition.ts';
import type { ElementState } from './element-state.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { safeUrl } from './safe-url.ts';
import { sharePort } from './share-port.ts';

/** Requests that the screen can make to the page around it. */
export interface PortOptions {
  readonly state: ElementState;
  readonly root: ShadowRoot;
  readonly themeChanges: Signal<number>;
  readonly read: ReadAttribute;
  readonly complain: Complain;
  /** The address that opens a link's text, or the current scenario. */
  readonly shareUrl: (text?: string) => string;
  readonly preparePay: () => void;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
}

/** The page's side of the screen; `readCta` reads the attributes about the button again. */
export function createPorts(options: PortOptions): Ports & { readCta(): void } {
  const { state, root, read, complain, emit, shareUrl, themeChanges } = options;
  const { session } = state;
  const newest = newestEdition().id;
  let prepare: Promise<() => void> | null = null;
  /** A link remembers the surface that it was sent from. */
  const fromHere = (text: string) => withSurface(text, state.surface.peek());
  const button = signal(ctaIn(state, read, complain));
  const share = sharePort(state, {
    emit,
    shareUrl,
    fromHere,
    copy: (text, html) => copyText(text, root, html),
  });
  return {
    share,
    exports: {
      exportAs: async (kind) => {
        const { exportScenario } = await import('./exporting.ts');
        const outcome = await exportScenario(kind, {
          state,
          root,
          linkTo: (text) => shareUrl(fromHere(text)),
        });
        if (outcome === 'saved' || outcome === 'printed') emit('f5-roi-export');
        return outcome;
      },
    },
    cta: {
      button,
      address: () => {
        const { href } = button.peek() ?? location;
        return (read('cta-url') === null && state.operator.peek()?.booked(shareUrl)) || href;
      },
      followed: () => emit('f5-roi-cta'),
    },
    editions: {
      newestEdition: newest,
      // After another link, or the page's own start, there is nothing to go back to.
      quoted: computed(() =>
        session.edition.value.id === newest && session.changed.value && !state.linked.value
          ? (state.quotation.value?.edition.id ?? null)
          : null,
      ),
      loadPair: async () => (await state.loadLinks()).loadPair(state),
      adopt: async (...on) => (await state.loadLinks()).adopt(state, ...on),
      goBack: async () => (await state.loadLinks()).goBack(state),
    },
    sources: {
      loadEvidence: async () => (await import('./editions.ts')).evidenceFor(state, session.edition.peek().id),
      methodUrl: methodUrl(),
      preparePay: options.preparePay,
      prepareMetros: () => {
        prepare ??= import('./metro-loader.ts').then(({ createMetroLoader }) => createMetroLoader(state));
        prepare.then(
          (load) => load(),
          () => {
            prepare = null;
          },
        );
      },
    },
    host: {
      loadNotices: async () => (await state.loadLinks()).Notices,
      notices: state.notices,
      dismiss: state.dismissed,
      sent: state.sent,
      startOver: async () => (await state.loadLinks()).backToSent(state),
      newClient: async () => (await state.loadLinks()).newClient(state),
    },
    drawing: {
      themeChanges,
      themeChanged: () => {
        themeChanges.value += 1;
      },
      chartsMissing: () => emit('f5-roi-error', 'charts-missing'),
      mayUseWorker: () => read('use-worker') !== null && new URL(methodUrl()).origin === location.origin,
    },
    readCta: () => {
      button.value = ctaIn(state, read, complain);
    },
  };
}

function ctaIn(
  { operator }: ElementState,
  read: ReadAttribute,
  complain: Complain,
): { label: string; href: string } | null {
  const text = read('cta-url');
  const own = operator.peek()?.config.button;
  const href = safeUrl(text ?? own?.url ?? null, document.baseURI);
  if (text !== null && href === null) complain('cta-url', text);
  return href === null || read('no-cta') !== null
    ? null
    : { href, label: read('cta-label') || own?.label || 'Book a call' };
}

/**
 * The methodology page is next to the entry, one folder above the chunks. It also gives the address of these files, since
 * some bundlers replace the module's own address by a path of the build machine, but keep the address of a file they copy.
 */
function methodUrl(): string {
  const page = import.meta.env.DEV ? '/methodology.html' : '../methodology.html';
  // Next gives the path alone.
  return new URL(new URL(page, import.meta.url).href, location.href).href;
}
