import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { sharedChromium } from '../support/chromium.ts';
import { type Page as ServedPage, type Server, type ServerOptions, serve } from '../support/server.ts';

/** The module as a page includes it. */
const SCRIPT = `<script type="module" src="/cdn/${VERSION}/f5-roi-calculator.js"></script>`;

/** The style sheet that keeps its place free. */
const RESERVE = `<link rel="stylesheet" href="/cdn/${VERSION}/reserve.css">`;

/** The strictest policy the calculator promises to pass. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

const READY_MS = 20_000;

export interface Visit {
  readonly page: Page;
  /** Console messages and uncaught errors so far. */
  readonly noise: string[];
}

export interface Stage {
  readonly browser: Browser;
  readonly server: Server;
  /**
   * Opens a path in a page that records events, policy violations and layout shifts; waits for the calculator. What is
   * to be done in the page before anything loads is given as `prepare`.
   */
  visit(
    path: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit>;
  close(): Promise<void>;
}

/** A page with a calculator and a paragraph after it. */
export function pageWith(element: string, headers: Readonly<Record<string, string>> = {}): ServedPage {
  const html = `<!doctype html><html lang="en"><head><title>Host</title><meta name="color-scheme" content="light dark">${RESERVE}</head><body><main><h1>Host</h1>${element}<p id="after">After</p></main>${SCRIPT}</body></html>`;
  return { html, headers };
}

/** The shared browser, and a server of the built files with the pages given, of which those that are missing are not served. */
export async function createStage(
  pages: Readonly<Record<string, ServedPage>>,
  missing?: RegExp,
  more: Pick<ServerOptions, 'folders' | 'delayed' | 'headers'> = {},
): Promise<Stage> {
  const server = await serve({ root: join(ROOT, 'dist'), pages, ...(missing ? { missing } : {}), ...more });
  const browser = await sharedChromium();
  return {
    browser,
    server,
    visit: async (path, options = {}, prepare) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const noise: string[] = [];
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      await page.addInitScript(record);
      await prepare?.(page);
      await page.goto(server.origin + path);
      const ready = page.evaluate(async () => {
        await customElements.whenDefined('f5-roi-calculator');
        await Promise.all(
          [...document.querySelectorAll('f5-roi-calculator')].map((element) => element.ready),
        );
      });
      const late = pause(READY_MS, undefined, { ref: false }).then(() => {
        throw new Error(`no calculator after ${READY_MS} ms; the page said: ${noise.join('; ')}`);
      });
      await Promise.race([ready, late]);
      return { page, noise };
    },
    close: server.close,
  };
}

interface Recording {
  readonly events: { name: string; detail: Record<string, unknown> }[];
  readonly violations: string[];
  shift: number;
}

declare global {
  interface Window {
    recording: Recording;
  }
}

/** Runs in the page before anything else. */
function record(): void {
  const recording: Recording = { events: [], violations: [], shift: 0 };
  window.recording = recording;
  for (const name of ['ready', 'change', 'share', 'export', 'cta', 'error'])
    addEventListener(`f5-roi-${name}`, (event) =>
      recording.events.push({ name, detail: (event as CustomEvent).detail }),
    );
  addEventListener('securitypolicyviolation', (event) =>
    recording.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) recording.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
