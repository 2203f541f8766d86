import { expect } from 'vitest';
import { figuresOf, PLAIN, plainWith } from '../../tests/browser/figures.ts';
import type { Visit } from '../../tests/browser/stage.ts';
import { createHost, expectUnharmed, expectWorking, guests, type Host } from './host.ts';

/**
 * An app that loads the calculator once it is mounted itself, and has buttons that hide and show it, change its
 * attributes and set its `scenario`. What it hears stands in its `<output>`.
 */
export function createAppHost(folder: string, script: string): Promise<Host> {
  const page = `<!doctype html>
<html lang="en">
  <head>
    <title>A host's app</title>
  </head>
  <body>
    <h1>Pricing</h1>
    <div id="app"></div>
    <script type="module" src="/app.js"></script>
  </body>
</html>`;
  return createHost(folder, {
    made: { 'page.html': page, 'app.js': script },
    headers: { 'app.js': { 'content-type': 'text/javascript; charset=utf-8' } },
  });
}

/** The calculator works in the app, follows its attributes and properties, and is heard. */
export async function expectGoodInApp(visit: Visit): Promise<void> {
  const { page } = visit;
  const headline = guests(page).locator('[part=headline]');
  const heard = () => page.locator('output').textContent();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  const at700 = plainWith({ weeklyRate: 700 });
  const two = figuresOf({
    state: 'CA',
    positions: [{ role: 'ai-engineer', headcount: 2, weeklyRate: 700 }],
  });

  await expectWorking(guests(page));
  await expect.poll(heard).toBe(`ready, saves ${at700.shown.cashSaving}`);
  // The app's own text has changed by its own hand, and Angular's zone.js notes who listens.
  await expectUnharmed(visit, /^markup: |^output \[\d+\] |^window\.__zone_symbol__/);

  await press('Hide');
  await expect.poll(() => guests(page).count()).toBe(0);
  await press('Show');
  await expect.poll(() => headline.textContent()).toBe(PLAIN.headline);

  await press('Attributes');
  await expect.poll(() => headline.textContent()).toBe(plainWith({ weeklyRate: 650 }).headline);
  await press('Property');
  await expect.poll(() => headline.textContent()).toBe(two.headline);
  await expect.poll(heard).toBe(`ready, saves ${two.shown.cashSaving}`);
  expect(visit.noise).toEqual([]);
}
