import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capability, Control, Press, Sign, Start } from './inventory/capability.ts';
import { INVENTORY, inventoryPage } from './inventory.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await createStage({ '/': pageWith('<f5-roi-calculator></f5-roi-calculator>') });
  const permissions = ['clipboard-read', 'clipboard-write'];
  ({ page } = await stage.visit('/', { permissions }));
  page.setDefaultTimeout(20_000);
});
afterAll(() => stage.close());

/** A calculator without a past, in the same page, whose files are loaded already. */
async function begin({ address = '', attributes = {} }: Start): Promise<void> {
  await page.evaluate(
    async ({ address, attributes }) => {
      document.querySelector('f5-roi-calculator')?.remove();
      // A print-out takes the focus.
      window.focus();
      // It leaves a moment later, and writes its address then.
      await navigator.clipboard.writeText('');
      history.replaceState(null, '', `/${address}`);
      const fresh = document.createElement('f5-roi-calculator');
      for (const [name, value] of Object.entries(attributes)) fresh.setAttribute(name, value);
      document.querySelector('main')?.append(fresh);
      await fresh.ready;
    },
    { address, attributes },
  );
}

/** A name in which `…` stands for any words. */
const named = (name: string) =>
  new RegExp(
    `^${name
      .split(/\s?…\s?/)
      .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );

function find({ focused, ...control }: Control): Locator {
  const found = inPlace(control);
  return focused ? found.and(page.locator(':focus')) : found;
}

function inPlace({ role, name, inside, pressed }: Control): Locator {
  const within = inside ? find(inside) : page.locator('f5-roi-calculator');
  return role === 'summary'
    ? within.locator('summary', { hasText: named(name) }).or(within.locator(`summary[aria-label="${name}"]`))
    : within.getByRole(role, { name: named(name), ...(pressed ? { pressed } : {}) });
}

async function make(press: Press): Promise<void> {
  if ('key' in press) return page.keyboard.press(press.key);
  const control = find(press);
  if (press.put === undefined) {
    await control.click();
    // Its keys and levers come with it.
    if (press.name === 'Present') await page.locator('[data-presenting]').waitFor();
    return;
  }
  if (press.role === 'combobox') {
    // What it offers may load when somebody comes to it.
    await control.focus();
    await control.selectOption({ label: press.put });
  } else {
    await control.fill(press.put);
    if (press.role === 'textbox') await control.press('Enter');
  }
}

/** Makes the last press, if there is one, and waits for what it brings. */
async function arrive(last: Press | undefined, sign: Sign): Promise<void> {
  const before = 'changes' in sign ? await find(sign.changes).innerText() : '';
  const saved = 'saves' in sign ? page.waitForEvent('download') : null;
  if (last) await make(last);
  if ('saves' in sign) expect((await saved)?.suggestedFilename()).toContain(sign.saves);
  else if ('copies' in sign)
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(sign.copies);
  else if ('changes' in sign) await expect.poll(() => find(sign.changes).innerText()).not.toBe(before);
  else if ('gone' in sign) await find(sign.gone).waitFor({ state: 'hidden' });
  else await shownBy(sign).filter({ visible: true }).first().waitFor();
}

function shownBy(sign: Control | { readonly text: string } | { readonly part: string }): Locator {
  if ('text' in sign) return page.getByText(sign.text);
  return 'part' in sign ? page.locator(`[part~=${sign.part}]`) : find(sign);
}

describe.each(INVENTORY)('$title', ({ all }) => {
  it.each(all)('$what', async ({ from, presses, shows, atMost }: Capability) => {
    await begin(from);
    for (const press of presses.slice(0, -1)) await make(press);
    await arrive(presses.at(-1), shows);
    if (atMost !== undefined) expect(presses.length).toBeLessThanOrEqual(atMost);
  });
});

it('is what the docs list', async () => {
  await expect(inventoryPage()).toMatchFileSnapshot('../../docs/capabilities.md');
});
