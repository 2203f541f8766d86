import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Page, type Server, serve } from '../setup/server.ts';
import { ROOT, VERSION } from '../setup/vite-shared.ts';

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
  pages['/static'] = page(await firstAnswerHtml(browser, server.origin));
  return server;
}

/** The first answer as plain HTML with its style: what a page would cost that needs no script at all. */
async function firstAnswerHtml(browser: Browser, origin: string): Promise<string> {
  const tab = await browser.newPage();
  await tab.addInitScript(() => {
    addEventListener('f5-roi-ready', (event) => {
      const root = (event.target as Element).shadowRoot;
      const css = [...(root?.adoptedStyleSheets ?? [])]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join('\n')
        .replaceAll(':host', '.host');
      Object.assign(window, { answer: `<style>${css}</style><div class="host">${root?.innerHTML}</div>` });
    });
  });
  await tab.goto(`${origin}/calculator`);
  await tab.waitForFunction(() => 'answer' in window);
  const html = await tab.evaluate(() => (window as unknown as { answer: string }).answer);
  await tab.close();
  return html;
}
