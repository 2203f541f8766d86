/** View transitions, within a page and between pages: pictures of the calculator move, not the calculator. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainWith } from '../../../tests/browser/figures.ts';
import { createHost, type Host } from '../host.ts';

const AT_700 = plainWith({ weeklyRate: 700 }).headline;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Host</title><style>@view-transition { navigation: auto } f5-roi-calculator { view-transition-name: roi }</style></head><body><h1>${title}</h1><a href="/plans.html">Plans</a><main>${body}</main><aside></aside><script type="module" src="/f5/f5-roi-calculator.js"></script></body></html>`;

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname, {
    made: {
      'calculator.html': page('Calculator', '<f5-roi-calculator></f5-roi-calculator>'),
      'plans.html': page('Plans', ''),
    },
  });
});
afterAll(() => host.close());

it('within a page: figures, address and what is open stay while it moves to another place', async () => {
  const { page: at, noise } = await host.stage.visit('/calculator.html');
  await at.getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(() => at.url()).toContain('r700_k-');
  for (const to of ['aside', 'main'])
    await at.evaluate(async (place) => {
      const transition = document.startViewTransition(() =>
        document.querySelector(place)?.append(document.querySelector('f5-roi-calculator') as Element),
      );
      await transition.finished;
    }, to);
  expect(await at.locator('[part=headline]').textContent()).toBe(AT_700);
  expect(at.url()).toContain('r700_k-');
  await at.getByLabel('F5 weekly rate').first().fill('800');
  await expect.poll(() => at.url()).toContain('r800_k-');
  expect(await at.evaluate(() => window.recording.events.filter(({ name }) => name === 'ready').length)).toBe(
    1,
  );
  expect(noise).toEqual([]);
});

it('between pages, there and back: the figures of the address', async () => {
  const { page: at, noise } = await host.stage.visit('/calculator.html');
  await at.getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(() => at.url()).toContain('r700_k-');
  await at.getByRole('link', { name: 'Plans' }).click();
  await at.getByRole('heading', { name: 'Plans' }).waitFor();
  await at.goBack();
  await expect.poll(() => at.locator('[part=headline]').textContent()).toBe(AT_700);
  expect(at.url()).toContain('r700_k-');
  expect(noise).toEqual([]);
});
