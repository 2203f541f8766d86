/** What browsers refuse or lack: the calculator goes on, says so where it matters, and loses nothing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainWith } from './figures.ts';
import { openAnalysis, sectionOf } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
let withoutLazy: Stage;
beforeAll(async () => {
  const pages = {
    '/': pageWith('<f5-roi-calculator></f5-roi-calculator>'),
    '/worker': pageWith('<f5-roi-calculator use-worker></f5-roi-calculator>'),
  };
  stage = await createStage(pages);
  withoutLazy = await createStage(
    pages,
    /(sources|more-fields|analysis|dialog|paper|workbook|table|panel)[-.]/,
  );
});
afterAll(async () => {
  await stage?.close();
  await withoutLazy?.close();
});

/** A changed rate moves the headline, by a figure that is one, and nothing odd stands on the screen. */
async function expectAlive(page: Page): Promise<void> {
  await page.getByLabel('F5 weekly rate').first().fill('700');
  await expect
    .poll(() => page.locator('[part=headline]').textContent())
    .toBe(plainWith({ weeklyRate: 700 }).headline);
  const words = await page
    .locator('f5-roi-calculator')
    .evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(words).not.toMatch(/NaN|undefined|Infinity|\[object/);
}

const faults: readonly (readonly [string, string, () => void])[] = [
  [
    'the address cannot be written',
    '/',
    () => {
      History.prototype.replaceState = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  [
    'storage throws',
    '/',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    },
  ],
  [
    'a canvas cannot be drawn on',
    '/',
    () => {
      HTMLCanvasElement.prototype.getContext = (() => null) as never;
    },
  ],
  [
    'workers fail as they start',
    '/worker',
    () => {
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new DOMException('refused', 'SecurityError');
          }
        },
      });
    },
  ],
  [
    'workers fail as they run',
    '/worker',
    () => {
      Object.assign(window, {
        Worker: class extends EventTarget {
          onerror: ((event: Event) => void) | null = null;
          postMessage() {
            setTimeout(() => {
              const event = new Event('error');
              this.dispatchEvent(event);
              this.onerror?.(event);
            });
          }
          terminate() {}
        },
      });
    },
  ],
  [
    'nothing tells what is in view',
    '/',
    () => {
      Object.assign(window, { IntersectionObserver: undefined });
    },
  ],
  [
    'compression is missing',
    '/',
    () => {
      Object.assign(window, { CompressionStream: undefined, DecompressionStream: undefined });
    },
  ],
];

describe('where', () => {
  it.each(faults)('%s, figures follow the inputs', async (name, path, breakIt) => {
    const { page, noise } = await stage.visit(path, {}, (fresh) => fresh.addInitScript(breakIt));
    await expectAlive(page);
    if (path === '/worker') {
      await openAnalysis(page);
      await sectionOf(page, 'change').scrollIntoViewIfNeeded();
      await page.getByText('In 8 of 10 runs').first().waitFor();
    }
    expect(
      noise.filter((line) => line.startsWith('error:')),
      name,
    ).toEqual([]);
  });

  it('neither clipboard nor printing is allowed, link and words stand in their place', async () => {
    const { page } = await stage.visit('/', {}, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
        window.print = undefined as never;
      }),
    );
    await expectAlive(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => page.getByLabel('Copy the link by hand').inputValue())
      .toMatch(/#f5roi-1__\d{4}-\d{2}__r700/);
    await openAnalysis(page);
    await page.getByRole('button', { name: /^Copy summary/ }).click();
    await page.getByText('Copying was not allowed here. Copy it by hand:').waitFor();
    expect(await page.getByLabel('Text to copy by hand').inputValue()).toMatch(/r700/);
    await page.getByRole('button', { name: /^Print or PDF/ }).click();
    await page.getByText('Printing is not allowed on this page').waitFor();
    expect(await page.getByRole('link', { name: 'Open the link' }).getAttribute('href')).toContain('r700');
  });

  it('everything behind a door fails to load, each door says so and can be tried again', async () => {
    const { page } = await withoutLazy.visit('/');
    await expectAlive(page);
    await page.getByRole('button', { name: /· more$/ }).click();
    await page.getByText('These inputs did not load. Close and open this to try again.').waitFor();
    await page.getByRole('button', { name: 'Full analysis' }).click();
    await page.getByText('The analysis did not load. Close it and open it to try again.').waitFor();
    await page.locator('[data-line="cash.savings"]').first().click();
    await page.getByText('The explanation did not load').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[part=headline]').textContent()).toBe(plainWith({ weeklyRate: 700 }).headline);
  });
});
