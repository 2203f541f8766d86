import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainWith } from '../../../tests/browser/figures.ts';
import { createHost, expectWorking, guests, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('works on every visit of its route, and a link is opened again by going back', async () => {
  const { page, noise } = await host.open();
  const headline = guests(page).locator('[part=headline]');
  await guests(page).getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(() => page.url()).toContain('r700');

  await page.getByRole('link', { name: 'Plans' }).click();
  expect(await guests(page).count()).toBe(0);
  await page.getByRole('link', { name: 'Pricing' }).click();
  await expectWorking(guests(page));

  await page.goBack();
  await page.goBack();
  await expect.poll(() => headline.textContent()).toBe(plainWith({ weeklyRate: 700 }).headline);
  expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
  expect(noise).toEqual([]);
});

it('left in the middle of a change it writes nothing into the next route’s address', async () => {
  const { page, noise } = await host.open();
  await page.evaluate(() => {
    const element = document.querySelector('f5-roi-calculator');
    const rate = element?.shadowRoot?.querySelector<HTMLInputElement>('input[type=range]');
    if (!rate) throw new Error('no slider');
    rate.value = '650';
    rate.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLAnchorElement>('nav a')?.click();
  });
  await page.waitForTimeout(500);
  expect(
    await page.evaluate(() => [location.pathname + location.search + location.hash, history.state]),
  ).toEqual(['/plans', { from: '/page.html' }]);
  expect(noise).toEqual([]);
});
