/**
 * After any navigation inside the page, the address that somebody copies opens what the screen shows. The routers here call the
 * history as the real ones do, in their order and with their states.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWEST } from '../support/editions.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

const CALCULATOR = '<f5-roi-calculator></f5-roi-calculator>';

/** vue-router with web history: it writes its own address over the present entry before it pushes the next. */
const VUE = `<script>
  const here = () => location.pathname + location.search + location.hash;
  let current = here();
  history.replaceState({ back: null, current, position: 0, replaced: true }, '', current);
  const render = () => {
    const main = document.querySelector('#view');
    if (location.pathname === '/vue') main.replaceChildren(document.createElement('f5-roi-calculator'));
    else main.replaceChildren('Plans');
  };
  window.push = (to) => {
    const { position } = history.state;
    history.replaceState({ ...history.state, forward: to, scroll: { left: 0, top: 0 } }, '', current);
    history.pushState({ back: current, current: to, position: position + 1 }, '', to);
    current = to;
    Promise.resolve().then(render);
  };
  addEventListener('popstate', () => {
    current = here();
    Promise.resolve().then(render);
  });
  render();
</script>`;

/** The App Router of Next: it patches both functions, and a refresh restores the address that it knows. */
const NEXT = `<script>
  let canonical = location.pathname;
  const [push, replace] = [history.pushState.bind(history), history.replaceState.bind(history)];
  const patched = (own) => function (data, unused, url) {
    if (data?.__NA || data?._N) return own(data, unused, url);
    const state = { ...data, __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: history.state?.__PRIVATE_NEXTJS_INTERNALS_TREE };
    if (url) canonical = String(url);
    return own(state, unused, url);
  };
  history.pushState = patched(push);
  history.replaceState = patched(replace);
  replace({ __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: ['a'] }, '', canonical);
  window.refresh = () => replace({ __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: ['a'] }, '', canonical);
  window.go = (to) => {
    canonical = to;
    push({ __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: ['b'] }, '', to);
  };
</script>`;

let stage: Stage;
beforeAll(async () => {
  const anchors = '<a href="#faq">Questions</a> <a href="#prices">Prices</a><h2 id="faq">Questions</h2>';
  stage = await createStage({
    '/page': pageWith(`${anchors}${CALCULATOR}`),
    '/other': pageWith(`${anchors}${CALCULATOR}`),
    '/query': pageWith(`${anchors}<f5-roi-calculator url-sync="query"></f5-roi-calculator>`),
    '/vue': pageWith(`<div id="view"></div>${VUE}`),
    '/next': pageWith(`${CALCULATOR}${NEXT}`),
    '/stubborn': pageWith(
      `${CALCULATOR}<script>navigation.addEventListener('currententrychange', () => {
        if (location.hash) queueMicrotask(() => history.replaceState(null, '', location.pathname));
      });</script>`,
    ),
  });
});
afterAll(() => stage.close());

const rate = (page: Page) => page.getByLabel('F5 weekly rate').first();
const link = (weekly: number) => `#f5roi=1.${NEWEST.id}.r${weekly}`;
const amount = (page: Page) => page.locator('[part=headline]').textContent();

/** A copied address opens what is on screen. */
async function expectAgreement(page: Page): Promise<void> {
  const shown = await amount(page);
  const address = new URL(page.url());
  const other = (await stage.visit(address.pathname + address.search + address.hash)).page;
  await expect.poll(() => amount(other)).toBe(shown);
  await other.close();
}

describe('after a navigation inside the page, address and screen agree:', () => {
  it('back from a link to the address without one shows the page’s own start', async () => {
    const { page } = await stage.visit('/page');
    const start = await rate(page).inputValue();
    await page.evaluate((hash) => location.assign(hash), link(700));
    await expect.poll(() => rate(page).inputValue()).toBe('700');
    await page.waitForTimeout(1000);
    await page.goBack();
    await expect.poll(() => rate(page).inputValue()).toBe(start);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.getByText('These figures come from the link you opened.').isVisible()).toBe(false);
    await page.waitForTimeout(500);
    expect(new URL(page.url()).hash).toBe('');
    await page.goForward();
    await expect.poll(() => rate(page).inputValue()).toBe('700');
  });

  it.each(['/page', '/query'])('one of the page’s own anchors takes the figures along (%s)', async (path) => {
    const { page } = await stage.visit(path);
    await rate(page).fill('640');
    await expect.poll(() => page.url()).toContain('r640');
    await page.getByRole('link', { name: 'Questions' }).click();
    await expect.poll(() => page.url()).toMatch(/#faq/);
    await expect.poll(() => page.url()).toContain('r640');
    await page.reload();
    await expect.poll(() => rate(page).inputValue()).toBe('640');
  });

  it('many anchors, then back to each: every entry opens what it had', async () => {
    const { page } = await stage.visit('/page');
    const start = await rate(page).inputValue();
    for (const [name, weekly] of [
      ['Questions', '610'],
      ['Prices', '620'],
    ] as const) {
      await page.getByRole('link', { name }).click();
      await rate(page).fill(weekly);
      await expect.poll(() => page.url()).toContain(`r${weekly}`);
    }
    await page.goBack();
    await expect.poll(() => rate(page).inputValue()).toBe('610');
    expect(new URL(page.url()).hash).toMatch(/^#faq,f5roi-.*r610/);
    await page.goBack();
    await expect.poll(() => rate(page).inputValue()).toBe(start);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('a fragment that is emptied, by hand or by the page', async () => {
    const { page } = await stage.visit('/page');
    await rate(page).fill('645');
    await expect.poll(() => page.url()).toContain('r645');
    await page.evaluate(() => {
      location.hash = '';
    });
    await expect.poll(() => page.url()).toContain('r645');
    await page.evaluate(() => history.replaceState({ own: 1 }, '', location.pathname));
    await expect.poll(() => page.url()).toContain('r645');
    expect(await page.evaluate(() => history.state)).toEqual({ own: 1 });
    expect(await rate(page).inputValue()).toBe('645');
  });

  it('a page that pushes an address and keeps the calculator', async () => {
    const { page } = await stage.visit('/page');
    await rate(page).fill('655');
    // Before the scenario is in the address.
    await page.evaluate(() => history.pushState({ own: 2 }, '', '/other?x=1'));
    await expect.poll(() => page.url()).toMatch(/\/other\?x=1#f5roi-.*r655/);
    expect(await page.evaluate(() => history.state)).toEqual({ own: 2 });
    await expectAgreement(page);
    await page.goBack();
    await page.waitForTimeout(500);
    await expectAgreement(page);
  });

  it('a page that pushes an address and takes the calculator out later has a clean one', async () => {
    const { page } = await stage.visit('/page');
    await rate(page).fill('655');
    await expect.poll(() => page.url()).toContain('r655');
    await page.evaluate(() => history.pushState(null, '', '/plans'));
    await expect.poll(() => page.url()).toContain('/plans#f5roi-');
    await page.evaluate(() => document.querySelector('f5-roi-calculator')?.remove());
    await expect.poll(() => page.url()).toMatch(/\/plans$/);
  });

  it('a page that undoes it every time has its way', async () => {
    const { page, noise } = await stage.visit('/stubborn');
    await rate(page).fill('650');
    await page.waitForTimeout(3000);
    expect(page.url()).toMatch(/\/stubborn$/);
    expect(await rate(page).inputValue()).toBe('650');
    expect(noise).toEqual([]);
  });
});

describe('a router that restores its own address keeps the scenario:', () => {
  it('vue-router with web history, pushed and gone back', async () => {
    const { page, noise } = await stage.visit('/vue');
    await rate(page).fill('700');
    await expect.poll(() => page.url()).toContain('r700');
    await page.evaluate(() => Reflect.get(window, 'push')('/plans'));
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/\/plans$/);
    await page.goBack();
    await expect.poll(() => rate(page).inputValue()).toBe('700');
    await expect.poll(() => page.url()).toMatch(/\/vue#f5roi-.*r700/);
    expect(await page.evaluate(() => history.state.position)).toBe(0);
    await expectAgreement(page);
    expect(noise).toEqual([]);
  });

  it('vue-router, to the page again by a link: it starts anew', async () => {
    const { page } = await stage.visit('/vue');
    const start = await rate(page).inputValue();
    await rate(page).fill('700');
    await expect.poll(() => page.url()).toContain('r700');
    await page.evaluate(() => Reflect.get(window, 'push')('/plans'));
    await page.evaluate(() => Reflect.get(window, 'push')('/vue'));
    await expect.poll(() => rate(page).inputValue()).toBe(start);
    expect(page.url()).toMatch(/\/vue$/);
  });

  it('Next: a refresh, and another page under the same layout and back', async () => {
    const { page } = await stage.visit('/next');
    await rate(page).fill('700');
    await expect.poll(() => page.url()).toContain('r700');
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => Reflect.get(window, 'refresh')());
      await expect.poll(() => page.url()).toContain('r700');
    }
    expect(await page.evaluate(() => history.state)).toEqual({
      __NA: true,
      __PRIVATE_NEXTJS_INTERNALS_TREE: ['a'],
    });
    await page.evaluate(() => Reflect.get(window, 'go')('/next?tab=2'));
    await expect.poll(() => page.url()).toMatch(/\?tab=2#f5roi-.*r700/);
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/\/next#f5roi-.*r700/);
    expect(await rate(page).inputValue()).toBe('700');
  });
});
