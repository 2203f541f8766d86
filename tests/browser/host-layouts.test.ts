/** Whatever a host puts around it: full width where there is room, never nothing, and never beyond the window. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../build/vite-shared.ts';
import { createStage, type Stage } from './stage.ts';

const LAYOUTS: Readonly<Record<string, string>> = {
  'a plain block': '',
  'a flex row': 'display:flex',
  'a flex row that centers': 'display:flex;justify-content:center;align-items:center',
  'a flex row that wraps': 'display:flex;flex-wrap:wrap',
  'a flex column that centers': 'display:flex;flex-direction:column;align-items:center',
  'a grid that centers': 'display:grid;justify-items:center',
  'a grid of one fraction': 'display:grid;grid-template-columns:1fr',
  'a grid that places its items': 'display:grid;place-items:center',
  'a float': 'float:left',
  'an inline block': 'display:inline-block',
  'an absolute box': 'position:absolute',
  'a box that fits its content': 'width:fit-content',
  'a table cell': 'display:table-cell',
  'an inline flex box': 'display:inline-flex',
};

const GUESTS = {
  element: `<f5-roi-calculator></f5-roi-calculator><script type="module" src="/cdn/${VERSION}/f5-roi-calculator.js"></script>`,
  loader: '<div data-f5-roi></div><script src="/cdn/v1/loader.js"></script>',
};

const pages = Object.fromEntries(
  Object.values(LAYOUTS).flatMap((style, i) =>
    Object.entries(GUESTS).flatMap(([guest, html]) => {
      const page = (inside: string) => ({
        html: `<!doctype html><html lang="en"><title>Host</title><body style="margin:0"><div style="${style}">${inside}</div></body></html>`,
      });
      return [
        [`/${guest}-${i}`, page(html)],
        [`/${guest}-${i}-inside`, page(`<div>${html}</div>`)],
      ];
    }),
  ),
);

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    ...pages,
    '/vite': {
      html: `<!doctype html><html lang="en"><title>Host</title><style>body{margin:0;display:flex;place-items:center;min-width:320px;min-height:100vh}</style><body><div id="app">${GUESTS.element}</div></body></html>`,
    },
  });
});
afterAll(() => stage.close());

async function widthsAt(path: string, width: number) {
  const { page } = await stage.visit(path, { viewport: { width, height: 900 } });
  const found = await page.evaluate(() => ({
    guest: document.querySelector('f5-roi-calculator')?.getBoundingClientRect().width,
    beyond: document.documentElement.scrollWidth - innerWidth,
  }));
  await page.context().close();
  return found;
}

describe.each(Object.keys(GUESTS))('the %s stands in', (guest) => {
  it.each(Object.keys(LAYOUTS).map((name, i) => ({ name, i })))('$name', async ({ i }) => {
    for (const path of [`/${guest}-${i}`, `/${guest}-${i}-inside`])
      for (const [width, least] of [
        [390, 390],
        [1280, 1120],
      ] as const) {
        const found = await widthsAt(path, width);
        expect(found.guest, `${path} at ${width} px`).toBeGreaterThanOrEqual(least);
        expect(found.beyond, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
  });
});

it('it stands in the page of Vite’s own template', async () => {
  expect(await widthsAt('/vite', 1280)).toEqual({ guest: 1120, beyond: 0 });
  expect(await widthsAt('/vite', 390)).toEqual({ guest: 390, beyond: 0 });
});
