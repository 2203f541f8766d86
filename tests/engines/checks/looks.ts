import { deepEqual, notEqual, ok } from 'node:assert/strict';
import { extractText, getDocumentProxy } from 'unpdf';
import { PLAIN } from '../../browser/figures.ts';
import type { Check, Visit } from '../check.ts';

/** Texts of the card that end beyond its edge, or beyond that of a box which cuts them off. */
const cutOff = ({ tab }: Visit) =>
  tab.run(({ one, all, shown }) => {
    const { left, right } = one('.w').getBoundingClientRect();
    return all('.w *')
      .filter((part) => shown(part) && !part.closest('.visually-hidden, .probe, .table-box, dialog, .pinned'))
      .filter((part) =>
        [...part.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
      )
      .filter((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const box = range.getBoundingClientRect();
        return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
      })
      .map((part) => `${part.localName}.${part.className}: ${part.textContent?.slice(0, 40)}`);
  });

/** Opens everything that can be open at once. */
async function openAll({ tab }: Visit): Promise<void> {
  await tab.until(({ all }) => all('[part=analysis] h3').length > 5);
  await tab.at(({ one }) => one('.outcomes'));
  await tab.until(({ one }) => one('.histogram'));
  await tab.run(async ({ all }) => {
    for (let round = 0; round < 3; round += 1) {
      for (const fold of all('.fold:not([open])')) (fold as HTMLDetailsElement).open = true;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
}

export const LOOKS: readonly Check[] = [
  {
    name: 'dark and light: by attribute, and the chart with it',
    run: async ({ tab, host }) => {
      await host('theme="light" view="analysis"');
      const ground = () => tab.run(({ one }) => getComputedStyle(one('.w')).backgroundColor);
      const light = await ground();
      await tab.at(({ one }) => one('[data-section=time]'));
      const chart = await tab.until(({ one, painted }) => {
        const canvas = one<HTMLCanvasElement>('[data-section=time] canvas');
        return painted(canvas).pixels > 3000 && canvas.toDataURL();
      });
      await tab.run(({ element }) => element()?.setAttribute('theme', 'dark'));
      await tab.until(
        ({ one }, before) => one<HTMLCanvasElement>('[data-section=time] canvas').toDataURL() !== before,
        chart,
      );
      notEqual(await ground(), light);
    },
  },
  {
    name: 'at 320 px nothing is wider than the page',
    run: async (visit) => {
      const { tab, host, origins } = visit;
      for (const view of ['widget', 'analysis', 'desk']) {
        const page = origins.page(`<f5-roi-calculator view="${view}"></f5-roi-calculator>`, {
          head: '<style>body{margin:0}</style>',
        });
        await tab.open(
          origins.page(`<iframe src="${page}" width="320" height="900" style="border:0"></iframe>`),
          {
            bare: true,
          },
        );
        await tab.frame(0);
        await tab.ready();
        if (view !== 'widget') await openAll(visit);
        const wide = await tab.run(() => document.documentElement.scrollWidth - innerWidth);
        ok(wide <= 0, `${view}: ${wide} px too wide`);
        deepEqual(await cutOff(visit), [], view);
        await tab.frame(null);
      }
      await host();
    },
  },
  {
    name: 'on a page that reads from right to left, sentences keep their order',
    run: async (visit) => {
      const { tab, host } = visit;
      await host('view="analysis"', { html: 'dir="rtl"' });
      await openAll(visit);
      const wrong = await tab.run(({ all }) =>
        all('.w *')
          .filter((part) => getComputedStyle(part).direction !== 'ltr')
          .map((part) => part.localName),
      );
      deepEqual(wrong, []);
      deepEqual(await cutOff(visit), []);
      const [swatch = 0, amount = 0] = await tab.run(({ one }) => [
        one('.receipt tbody th').getBoundingClientRect().left,
        one('.receipt tbody td').getBoundingClientRect().left,
      ]);
      ok(swatch < amount);
    },
  },
  {
    name: 'with forced colors every bar, swatch and slider is still seen',
    not: { WebKit: 'has no such mode' },
    run: async (visit) => {
      const { tab, host, browser } = visit;
      await browser.forceColors?.(true);
      try {
        await host('view="desk"', { after: '#f5roi=1.2026-11.k-0~r800_k-0~2-Base-Senior-z' });
        ok(await tab.run(() => matchMedia('(forced-colors: active)').matches), 'colors are forced');
        await openAll(visit);
        const unseen = await tab.run(({ all, shown }) =>
          all('.bar i, .swatch, .bars-track i, .column i, .shared-track i, .pay-track i')
            .filter((part) => shown(part) && part.getBoundingClientRect().width > 0)
            .filter((part) => {
              const { backgroundColor, backgroundImage, borderInlineStartWidth } = getComputedStyle(part);
              const parent = part.closest('.w') as HTMLElement;
              return (
                [getComputedStyle(parent).backgroundColor, 'rgba(0, 0, 0, 0)'].includes(backgroundColor) &&
                backgroundImage === 'none' &&
                borderInlineStartWidth === '0px'
              );
            })
            .map((part) => `${part.parentElement?.className} ${part.className}`),
        );
        deepEqual(unseen, []);
        deepEqual(
          await tab.run(({ all }) => all('[type=range]').map((part) => getComputedStyle(part).appearance)),
          await tab.run(({ all }) => all('[type=range]').map(() => 'auto')),
        );
      } finally {
        await browser.forceColors?.(false);
      }
    },
  },
  {
    name: 'text alone twice as large is not cut off',
    not: { Chromium: 'enlarges the page, not its text alone', WebKit: 'has no such setting here' },
    run: async (visit) => {
      const { tab, host, browser } = visit;
      try {
        for (const width of [1300, 800]) {
          await tab.size(width, 1000);
          for (const view of ['widget', 'desk']) {
            await host(`view="${view}"`);
            await browser.enlargeText?.(2);
            if (view !== 'widget') await openAll(visit);
            deepEqual(await cutOff(visit), [], `${view} at ${width} px`);
            await browser.enlargeText?.(1);
          }
        }
      } finally {
        await browser.enlargeText?.(1);
        await tab.size(1300, 1000);
      }
    },
  },
  {
    name: 'the page it is on prints with every figure and every input',
    not: { WebKit: 'has a driver that does not print' },
    run: async ({ tab, host }) => {
      await host();
      await tab.until(({ text }) => text('.like') !== '');
      const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf()));
      const { text, totalPages } = await extractText(pdf, { mergePages: true });
      for (const words of [PLAIN.headline, PLAIN.usCash, PLAIN.f5Cash, PLAIN.salary, 'After'])
        ok(text.includes(words), `${words} in ${text}`);
      ok(totalPages <= 2, `${totalPages} pages`);
    },
  },
];
