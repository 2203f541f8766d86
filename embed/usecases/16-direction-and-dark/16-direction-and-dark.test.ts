import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectGoodGuest, guests, type Host } from '../host.ts';
import { leaks } from '../leaks.ts';
import { overflow } from '../overflow.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('from right to left: its English texts keep their order, and nothing reaches beyond it', async () => {
  const visit = await host.open('rtl.html');
  await expectGoodGuest(visit);
  const sides = await guests(visit.page).evaluate((element) =>
    ['[part=headline]', '[part=receipt]'].map(
      (part) => element.shadowRoot?.querySelector(part)?.getBoundingClientRect().left ?? Number.NaN,
    ),
  );
  expect(sides[0]).toBeLessThan(sides[1] as number);
  // Where a text runs from right to left, the stop at the end of an English sentence comes to stand before it.
  const [letter, stop] = await guests(visit.page).evaluate((element) => {
    const text = element.shadowRoot?.querySelector('.say')?.lastElementChild?.lastChild as Text;
    return [text.length - 2, text.length - 1].map((start) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(stop).toBeGreaterThan(letter as number);
  for (const width of [320, 1280]) {
    await visit.page.setViewportSize({ width, height: 900 });
    await expect.poll(() => overflow(visit.page)).toEqual([]);
  }
});

it('dark on a light system: it is as dark as the page says, and takes no colour from it', async () => {
  const visit = await host.open('dark.html', { colorScheme: 'light' });
  await expectGoodGuest(visit);
  expect(await visit.page.locator('.w').evaluate((card) => getComputedStyle(card).backgroundColor)).toBe(
    'rgb(19, 26, 34)',
  );
  expect(await leaks(visit.page)).toEqual([]);
});

it('without a theme: light on a light page of a dark system, dark on a dark one, also when it switches', async () => {
  const visit = await host.open('unnamed.html', { colorScheme: 'dark' });
  await expectGoodGuest(visit);
  const ground = () => visit.page.locator('.w').evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  for (const [change, color] of [
    [() => document.body.classList.add('night'), 'rgb(19, 26, 34)'],
    [() => document.body.classList.remove('night'), 'rgb(255, 255, 255)'],
    [() => document.documentElement.style.setProperty('color-scheme', 'dark'), 'rgb(19, 26, 34)'],
  ] as const) {
    await visit.page.evaluate(change);
    await expect.poll(ground).toBe(color);
  }
});

it('forced colors: the bars are painted with the first answer', async () => {
  const visit = await host.open('dark.html', { forcedColors: 'active' });
  const bar = guests(visit.page).locator('.bar').first();
  const picture = (await bar.screenshot()).toString('base64');
  // How many colors a bar has: with the solid part unpainted, there were those of the ground and the hatching alone.
  const colors = await visit.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, image.height >> 1, image.width, 1);
    const found = new Set<string>();
    for (let i = 0; i < pixels.length; i += 4) found.add(pixels.subarray(i, i + 3).join());
    return found.size;
  }, picture);
  expect(colors).toBeGreaterThan(4);
});
