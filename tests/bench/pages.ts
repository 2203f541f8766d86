import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { type Page, type Server, serve } from '../support/server.ts';

const SCRIPT = `<script type="module" src="/cdn/${VERSION}/f5-roi-calculator.js"></script>`;
const RESERVE = `<link rel="stylesheet" href="/cdn/${VERSION}/reserve.css">`;

const page = (body: string): Page => ({
  html: `<!doctype html><html lang="en"><head><title>Bench</title>${RESERVE}</head><body>${body}</body></html>`,
});

/** The calculator, its controls for comparison, and a server for them. */
export async function benchServer(browser: Browser): Promise<Server> {
  const pages: Record<string, Page> = {
    '/blank': page(''),
    '/calculator': page(`<f5-roi-calculator></f5-roi-calculator><p>After</p>${SCRIPT}`),
    '/sliders': page('<input type="range" min="375" max="1200" step="5"><p>After</p>'),
  };
  const server = await serve({ root: join(ROOT, 'dist'), pages });
  pages['/answer-html'] = page(await htmlAt(browser, server.origin, 'f5-roi-ready'));
  pages['/screen-html'] = page(await htmlAt(browser, server.origin, 'complete'));
  return server;
}

/** The calculator's HTML and style at a moment: what a page would cost that needs no script at all. */
async function htmlAt(
  browser: Browser,
  origin: string,
  moment: 'f5-roi-ready' | 'complete',
): Promise<string> {
  const tab = await browser.newPage();
  await tab.addInitScript((at) => {
    addEventListener('f5-roi-ready', async ({ target }) => {
      const element = target as Element & { ready: Promise<void> };
      if (at === 'complete') await element.ready;
      const root = element.shadowRoot;
      const css = [...(root?.adoptedStyleSheets ?? [])]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n')
        .replaceAll(':host', '.host');
      Object.assign(window, { html: `<style>${css}</style><div class="host">${root?.innerHTML}</div>` });
    });
  }, moment);
  await tab.goto(`${origin}/calculator`);
  await tab.waitForFunction(() => 'html' in window);
  const html = await tab.evaluate(() => (window as unknown as { html: string }).html);
  await tab.close();
  return html;
}
