import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ROOT } from '../../build/vite-shared.ts';
import { type Server, serve } from '../support/server.ts';
import { staticHeaders } from '../support/static-headers.ts';
import { createStage, type Stage } from './stage.ts';

/** The built site with the headers that it is published with, and host pages of another origin that frame it. */
export interface FrameStage {
  readonly stage: Stage;
  /** Origin of the site. */
  readonly site: string;
  /** Opens a host page with this in its body; waits for the calculators in its frames. */
  host(body: string, options?: HostOptions): Promise<Host>;
  close(): Promise<void>;
}

export interface HostOptions {
  /** Follows the page's path: a query, a fragment. */
  readonly after?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Frames far below the screen do not paint, so nothing in them becomes complete. */
  readonly until?: 'load' | 'complete';
}

export interface Host {
  readonly page: Page;
  /** Console messages, uncaught errors and policy violations of the page and its frames. */
  readonly noise: string[];
  /** The calculators' frames, in order. */
  readonly frames: readonly Frame[];
  /** The first of them. */
  readonly frame: Frame;
}

/** An address that leads on to the page for frames. */
const MOVED = "<script>location.replace('/site/?embed=1' + location.hash)</script>";

export async function createFrameStage(): Promise<FrameStage> {
  const rules = readFileSync(join(ROOT, 'dist/_headers'), 'utf8');
  const stage = await createStage({ '/moved': { html: MOVED } }, undefined, {
    headers: staticHeaders(rules),
  });
  const pages: Record<string, { html: string; headers?: Readonly<Record<string, string>> }> = {};
  const hosts: Server = await serve({ root: join(ROOT, 'dist'), pages });
  return {
    stage,
    site: stage.server.origin,
    host: async (
      body,
      { after = '', headers, viewport = { width: 1280, height: 900 }, until = 'complete' } = {},
    ) => {
      const path = `/host-${Object.keys(pages).length}`;
      const html = `<!doctype html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`;
      pages[path] = { html, ...(headers ? { headers } : {}) };
      const page = await stage.browser.newPage({ viewport });
      const noise: string[] = [];
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      await page.addInitScript(() =>
        addEventListener('f5-roi-ready', (event) =>
          Object.assign(window, { firstSaving: (event as CustomEvent).detail.cashSavings }),
        ),
      );
      await page.goto(hosts.origin + path + after);
      const frames = until === 'load' ? [] : await calculators(page);
      return { page, noise, frames, frame: frames[0] ?? page.mainFrame() };
    },
    close: async () => {
      await stage.close();
      await hosts.close();
    },
  };
}

/** The page's frames that hold a calculator, once each is complete. */
export async function calculators(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const iframe of await page.locator('iframe').all()) {
    const frame = await (await iframe.elementHandle())?.contentFrame();
    if (!frame) continue;
    await frame.locator('[part=headline]').waitFor();
    await frame.evaluate(() => document.querySelector('f5-roi-calculator')?.ready);
    frames.push(frame);
  }
  return frames;
}

/** A frame's height, and whether that is the height of its content. */
export function heightOf(frame: Frame): Promise<{ height: number; fits: boolean }> {
  return frame.evaluate(() => ({
    height: innerHeight,
    fits: innerHeight === Math.ceil(document.body.getBoundingClientRect().height),
  }));
}
