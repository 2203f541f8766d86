/** The first figure that anyone sees is the right one: in a frame of the built page, and behind a link. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const QUERY = '?embed=1&preset-role=bookkeeper&preset-state=TX';
const BOOKKEEPER = figuresOf({ state: 'TX', positions: [{ role: 'bookkeeper' }] });

/** A page that frames the site's, and notes what it is told. */
const host = (query: string) => ({
  html: `<!doctype html><html lang="en"><title>Host</title><script>told=[];addEventListener('message',({data})=>told.push(data))</script><iframe src="/site/${query}" data-f5-roi-frame data-f5-roi-url-sync title="F5" width="1200" height="700"></iframe><script src="/cdn/v1/frame.js"></script></html>`,
});

const PAGES = {
  '/plain': host(QUERY),
  '/words': host('?embed=1&preset-role=Bookkeeper&preset-state=texas'),
  '/page': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
};

let prompt: Stage;
let late: Stage;
beforeAll(async () => {
  prompt = await createStage(PAGES);
  late = await createStage(PAGES, undefined, {
    delayed: { paths: /\/assets\/edition-|\/state-pay-/, ms: 2500 },
  });
});
afterAll(async () => {
  await prompt.close();
  await late.close();
});

describe.each(['/plain', '/words', '/page#f5roi=1.2026-12.sTX_p-bookkeeper'])('%s', (path) => {
  it.each(['at once', 'with state pay 2.5 s late'])('%s', async (how) => {
    const stage = how === 'at once' ? prompt : late;
    const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(() => {
      const seen: (string | null)[] = [];
      Object.assign(window, { seen });
      addEventListener('f5-roi-ready', (event) =>
        seen.push(`ready ${(event as CustomEvent).detail.cashSavings}`),
      );
      const look = () => {
        const shown = document
          .querySelector('f5-roi-calculator')
          ?.shadowRoot?.querySelector('[part=headline]');
        const text = shown?.textContent;
        if (text && seen.at(-1) !== text) seen.push(text);
      };
      setInterval(look, 5);
    });
    await page.goto(stage.server.origin + path);
    const frame = page.frames()[1] ?? page.mainFrame();
    await frame.getByRole('button', { name: 'Full analysis' }).waitFor();
    await page.waitForTimeout(600);
    const seen = await frame.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)].sort()).toEqual(
      [BOOKKEEPER.headline, `ready ${BOOKKEEPER.shown.cashSaving}`].sort(),
    );
    const told = await page.evaluate(() => (window as unknown as { told?: { type?: string }[] }).told);
    expect((told ?? []).map(({ type }) => type)).not.toContain('state');
    await page.close();
  });
});
