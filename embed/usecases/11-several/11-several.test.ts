import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHost, expectUnharmed, expectWorking, guests, type Host } from '../host.ts';

let host: Host;
beforeAll(async () => {
  host = await createHost(import.meta.dirname);
});
afterAll(() => host.close());

it('five on a page, around the script, work one after another and keep to themselves', async () => {
  const visit = await host.open();
  expect(await guests(visit.page).count()).toBe(5);
  // Each starts with the default headline, whatever those before it show by now.
  for (const guest of await guests(visit.page).all()) await expectWorking(guest);
  await expectUnharmed(visit);
});

it('the first alone writes the address', async () => {
  const { page } = await host.open();
  const address = () => new URL(page.url()).hash;
  await guests(page).nth(1).getByLabel('F5 weekly rate').first().fill('650');
  await guests(page).nth(0).getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(address).toContain('r700');
  expect(address()).not.toContain('r650');
});
