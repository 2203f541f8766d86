import { afterEach, expect, it } from 'vitest';
import { PLAIN, plainWith } from '../../../tests/browser/figures.ts';
import { createHost, expectGoodGuest, expectUnharmed, guests, type Host, openAnalysis } from '../host.ts';

const CHARTS = /\/charts[-.]/;

let host: Host;
afterEach(() => host.close());

it('late: everything else works meanwhile, and the chart comes', async () => {
  host = await createHost(import.meta.dirname, { delayed: { paths: CHARTS, ms: 700 } });
  const visit = await host.open();
  const guest = guests(visit.page);
  await openAnalysis(guest);
  await guest.locator('[data-section=time]').scrollIntoViewIfNeeded();
  await guest.getByLabel('F5 weekly rate').first().fill('650');
  await expect
    .poll(() => guest.locator('[part=headline]').textContent())
    .toBe(plainWith({ weeklyRate: 650 }).headline);
  await guest.getByLabel('F5 weekly rate').first().fill(PLAIN.rate);
  await expectGoodGuest(visit);
});

it('missing: a quiet line says so, figures and tables work', async () => {
  host = await createHost(import.meta.dirname, { missing: CHARTS });
  const visit = await host.open();
  const guest = guests(visit.page);
  await openAnalysis(guest);
  await guest.locator('[data-section=time]').scrollIntoViewIfNeeded();
  await guest.getByText('The chart is missing').waitFor();
  await guest.getByLabel('F5 weekly rate').first().fill('700');
  await expect
    .poll(() => guest.locator('[part=headline]').textContent())
    .toBe(plainWith({ weeklyRate: 700 }).headline);
  expect(await guest.getByRole('row', { name: /^12 / }).innerText()).toContain(PLAIN.usCash);
  // The browser reports each answer 404 itself; the calculator adds nothing.
  const said = visit.noise.splice(0).map((line) => line.replace(/ of 404.*/, ''));
  expect(new Set(said)).toEqual(
    new Set(['error: Failed to load resource: the server responded with a status']),
  );
  await expectUnharmed(visit);
});
