import { batch, type Signal, signal } from '@preact/signals-core';
import type { Surroundings } from '../app/calculator.ts';
import { withLink } from '../link/index.ts';
import type { Complain, ReadAttribute } from './attributes.ts';
import { copyText } from './copy-text.ts';
import type { Core } from './core.ts';
import { loadEvidence } from './editions.ts';
import type { ErrorCode, EventName } from './event-detail.ts';
import { startOver } from './open.ts';
import { quotation } from './quotation.ts';
import { safeUrl } from './safe-url.ts';
import { sharing } from './sharing.ts';

/** What the screen may ask of the page around it. */
export interface SurroundingsOptions {
  readonly core: Core;
  readonly root: ShadowRoot;
  readonly themeChanges: Signal<number>;
  readonly read: ReadAttribute;
  readonly complain: Complain;
  /** The address that opens a link's text, or the present scenario. */
  readonly shareUrl: (text?: string) => string;
  readonly prepare: () => void;
  readonly emit: (name: EventName, code?: ErrorCode) => void;
}

/** The page's side of the screen; `dress` reads the attributes about the button again. */
export function createSurroundings(options: SurroundingsOptions): Surroundings & { dress(): void } {
  const { core, root, read, complain, emit, shareUrl } = options;
  const cta = signal(readCta(read, complain));
  const quotes = quotation(core);
  return {
    notices: core.notices,
    cta,
    themeChanges: options.themeChanges,
    redress: () => {
      options.themeChanges.value += 1;
    },
    dismiss: (notice) => {
      core.notices.value = core.notices.value.filter((other) => other !== notice);
    },
    startClean: () => {
      quotes.forget();
      batch(() => {
        core.notices.value = [];
        core.linked.value = false;
        startOver(core, true);
      });
    },
    linkText: shareUrl,
    exportAs: async (kind) => {
      const { exportScenario } = await import('./exporting.ts');
      const outcome = await exportScenario(kind, { core, root, link: shareUrl() });
      if (outcome === 'refused') emit('f5-roi-error', 'copy-failed');
      else if (outcome !== 'no-chart' && outcome !== 'not-printed') emit('f5-roi-export');
      return outcome;
    },
    ctaLink: () => withLink((cta.peek() ?? location).href, 'query', core.text()),
    startOver: core.reset,
    ...sharing(core, { ...options, copy: (text) => copyText(text, root) }),
    ...quotes,
    followCta: () => emit('f5-roi-cta'),
    chartsMissing: () => emit('f5-roi-error', 'charts-missing'),
    loadEvidence: () => loadEvidence(core.session.edition.peek().id),
    methodUrl: methodUrl(),
    mayUseWorker: () => read('use-worker') !== null && new URL(methodUrl()).origin === location.origin,
    prepare: options.prepare,
    dress: () => {
      cta.value = readCta(read, complain);
    },
  };
}

function readCta(read: ReadAttribute, complain: Complain): { label: string; href: string } | null {
  const text = read('cta-url');
  const href = safeUrl(text, document.baseURI);
  if (text !== null && href === null) complain('cta-url', text);
  return href === null || read('no-cta') !== null
    ? null
    : { href, label: read('cta-label') || 'Book a call' };
}

/**
 * The page stands beside the entry, one folder above the chunks. Its address also tells where these files come from: some
 * bundlers put a path of the building machine for the module's own, and an address for a file that they carry along.
 */
function methodUrl(): string {
  const page = import.meta.env.DEV ? '/methodology.html' : '../methodology.html';
  return new URL(page, import.meta.url).href;
}
