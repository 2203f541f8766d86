/** Pictures of every view, and a sheet that shows them all: `npm run screens` writes `dist/screens/index.html`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { createStage, pageWith, type Stage } from '../browser/stage.ts';
import { VIEWS, type View } from './views.ts';

const FOLDER = join(ROOT, 'dist/screens');
const SCHEMES = ['light', 'dark'] as const;

let stage: Stage;
const taken: string[] = [];

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const tag = (attributes = '') => pageWith(`<f5-roi-calculator ${attributes}></f5-roi-calculator>`);
  const styled = (served: ReturnType<typeof tag>, head: string) => ({
    ...served,
    html: served.html.replace('</head>', `${head}</head>`),
  });
  const large = '<style>f5-roi-calculator { --f5-roi-scale: 2 }</style>';
  const dearer = 'preset-role="data-entry" preset-state="MS" preset-rate="1200"';
  const rtl = tag();
  stage = await createStage({
    '/': tag(),
    '/analysis': tag('view="analysis"'),
    '/desk': tag('view="desk"'),
    '/presenter': tag('view="presenter"'),
    '/button': tag('cta-url="/call"'),
    '/dearer': tag(dearer),
    '/dearer-analysis': tag(`${dearer} view="analysis"`),
    '/large': styled(tag(), large),
    '/large-analysis': styled(tag('view="analysis"'), large),
    '/rtl': { ...rtl, html: rtl.html.replace('<html lang="en">', '<html lang="ar" dir="rtl">') },
  });
});

afterAll(async () => {
  const figures = taken.map(
    (file) => `<figure><img src="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
  );
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Every view</title><style>body{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;font:12px sans-serif}figure{margin:0;width:300px}img{width:100%;border:1px solid #ccc}</style>${figures.join('')}`,
  );
  await stage.close();
});

const shots = VIEWS.flatMap((view) =>
  view.widths.flatMap((width) => SCHEMES.map((scheme) => ({ view, width, scheme }))),
);

it.each(shots)('$view.name at $width px, $scheme', async ({ view, width, scheme }) => {
  const page = await open(view, width, scheme);
  const file = `${view.name}-${width}-${scheme}.png`;
  await page.screenshot({ path: join(FOLDER, file), fullPage: !view.inWindow });
  taken.push(file);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(await page.evaluate(cutOff)).toEqual([]);
  await page.context().close();
});

/** Runs in the page: texts and fields that reach beyond the card, which cuts them off; what scrolls may be longer. */
function cutOff(): readonly string[] {
  const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
  const card = root?.querySelector('.w')?.getBoundingClientRect();
  if (!root || !card) return [];
  const range = document.createRange();
  return [...root.querySelectorAll('.w *')]
    .filter((element) => !element.closest('.table-box, .visually-hidden, dialog, select'))
    .filter((element) => {
      const text = [...element.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!text && !element.matches('input, select, button, canvas')) return false;
      range.selectNodeContents(text ?? element);
      const { left, right, width } = (text ? range : element).getBoundingClientRect();
      return width > 0 && (left < card.left - 1 || right > card.right + 1);
    })
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
}

/** A laptop, a screen on a wall, and for what is not presented a window of usual height. */
function heightFor(name: string, width: number): number {
  if (!name.startsWith('presenter')) return 900;
  return width > 1280 ? 1080 : 720;
}

async function open(view: View, width: number, colorScheme: 'light' | 'dark') {
  const options = {
    viewport: { width, height: heightFor(view.name, width) },
    colorScheme,
    ...view.context,
  };
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  if (view.blocked) await page.route(view.blocked, (route) => route.abort());
  await page.goto(stage.server.origin + view.path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await view.act?.(page);
  if (!view.inWindow) await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  return page;
}
