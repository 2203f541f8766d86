import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { createStage, STRICT_CSP, type Stage } from './stage.ts';

const LOADER = '<script src="/cdn/v1/loader.js" async></script>';
const PLACE = '<div data-f5-roi data-preset-role="bookkeeper" data-preset-state="TX"></div>';

/** Keeps the places free before the loader has come. */
const RESERVE = '<link rel="stylesheet" href="/cdn/v1/reserve.css">';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body><h1>Host</h1>${body}<p id="after">After</p></body></html>`;

/** The first recipe that a reader meets. */
const README =
  /```html\n([\s\S]+?)```/
    .exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1]
    ?.replaceAll('https://your-cdn.example', '') ?? '';

/** A page that names everything of the host's in nonces. */
const withNonce = (policy: string) => ({
  html: html(`${PLACE}<script nonce="n0nce" src="/cdn/v1/loader.js"></script>`),
  headers: { 'content-security-policy': `default-src 'none'; img-src data:; script-src ${policy}` },
});

/** Adds the loader as a tag manager does. */
const addLoader = (page: Page) =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/cdn/v1/loader.js';
    document.head.append(script);
  });

const headline = (page: Page) => page.locator('[part=headline]');
const calculators = (page: Page) => page.locator('f5-roi-calculator').count();
const asked = (stage: Stage) =>
  stage.server.requests.filter((path) => path.endsWith('/f5-roi-calculator.js'));

let stage: Stage;
beforeAll(async () => {
  const source = readFileSync(join(ROOT, 'dist/cdn/v1/loader.js'), 'utf8');
  const put = { 'content-security-policy': STRICT_CSP };
  stage = await createStage({
    '/': { html: html(PLACE + LOADER, RESERVE), headers: put },
    '/readme': { html: html(README) },
    '/blocking': { html: html(PLACE + LOADER.replace(' async', '')), headers: put },
    '/analysis': { html: html(PLACE.replace('div', 'div data-view="analysis"') + LOADER, RESERVE) },
    '/script': {
      html: html(
        '<script src="/cdn/v1/loader.js" data-f5-roi data-preset-role="data-entry" data-view="widget" async></script>',
      ),
      headers: put,
    },
    '/narrow': { html: html(`<div style="width:330px">${PLACE}</div>${LOADER}`) },
    '/far': { html: html(`<div style="height:5000px"></div>${PLACE}${LOADER}`) },
    '/twice': { html: html(`${LOADER}${PLACE}${LOADER}`) },
    '/script-twice': { html: html('<script src="/cdn/v1/loader.js" data-f5-roi></script>'.repeat(2)) },
    '/two': { html: html(`${PLACE}<div data-f5-roi data-preset-state="NY"></div>${LOADER}`) },
    '/none': { html: html('') },
    '/place': { html: html(PLACE) },
    '/text': {
      html: html(
        `${PLACE}<script type="text/delayed" data-src="/cdn/v1/loader.js?ver=6.4"></script><script>addEventListener('load', () => setTimeout(() => new Function(${JSON.stringify(source).replaceAll('</', '<\\/')})(), 50))</script>`,
      ),
    },
    '/nonce': withNonce("'nonce-n0nce'"),
    '/dynamic': withNonce("'nonce-n0nce' 'strict-dynamic'"),
    '/other-data': {
      html: html(
        `<div data-f5-roi data-onclick="alert()" data-style="color:red" data-id="x" data-horizon="24"></div>${LOADER}`,
      ),
      headers: put,
    },
    '/head': { html: html('', '<script src="/cdn/v1/loader.js" data-f5-roi></script>') },
  });
});
afterAll(() => stage.close());

describe('the loader', () => {
  it('fills the place of the snippet under the strictest policy, and nothing moves', async () => {
    const { page, noise } = await stage.visit('/');
    expect(await page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.state)).toBe('TX');
    await expect.poll(() => page.locator('.say').textContent()).toContain('bookkeeper');
    await page.getByRole('button', { name: 'Full analysis' }).waitFor();
    const { violations, shift } = await page.evaluate(() => window.recording);
    expect({ violations, shift, noise }).toEqual({ violations: [], shift: 0, noise: [] });
  });

  for (const path of ['/', '/blocking', '/analysis'])
    for (const width of [320, 375, 768])
      it(`${path} at ${width} px moves nothing`, async () => {
        const { page } = await stage.visit(path, { viewport: { width, height: 3000 } });
        await page.waitForTimeout(500);
        expect(await page.evaluate(() => window.recording.shift)).toBe(0);
      });

  it.each([390, 1280])('the README’s first recipe at %i px moves nothing', async (width) => {
    const { page } = await stage.visit('/readme', { viewport: { width, height: 1500 } });
    await page.getByRole('button', { name: 'Full analysis' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.recording.shift)).toBe(0);
  });

  it('leaves the room to the style sheet where the page has it', async () => {
    const { page } = await stage.visit('/', { viewport: { width: 375, height: 900 } });
    const style = () => page.evaluate(() => document.querySelector('f5-roi-calculator')?.style.cssText);
    expect(await style()).toBe('display: block;');
  });

  it('keeps free what a narrow column on a wide page needs, and follows the page when it is resized', async () => {
    const { page } = await stage.visit('/narrow', { viewport: { width: 1280, height: 3000 } });
    const reserved = () => page.evaluate(() => document.querySelector('f5-roi-calculator')?.style.minHeight);
    expect(await reserved()).toBe('1280px');
    await page.evaluate(() => document.querySelector('div')?.style.setProperty('width', '1000px'));
    await page.setViewportSize({ width: 1200, height: 900 });
    await expect.poll(reserved).toBe('630px');
  });

  it('stands where its script is when the attributes are on the script', async () => {
    const { page, noise } = await stage.visit('/script');
    const order = await page.evaluate(() =>
      [...document.body.children].map(({ localName }) => localName).join(' '),
    );
    expect(order).toBe('h1 script f5-roi-calculator p');
    await expect.poll(() => page.locator('.say').textContent()).toContain('data entry');
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
    expect(noise).toEqual([]);
  });

  it('loads the module when its place comes near the screen, and not before', async () => {
    stage.server.requests.length = 0;
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/far`);
    await page.locator('f5-roi-calculator').waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(asked(stage)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 4500));
    await headline(page).waitFor();
    expect(asked(stage)).toHaveLength(1);
    await page.close();
  });

  it('has the module fetched beside its own second part; where it is defined, the calculators stand', async () => {
    const page = await stage.browser.newPage();
    const asked: string[] = [];
    let go = () => {};
    const fetched = new Promise<void>((resolve) => {
      go = resolve;
    });
    page.on('response', (response) => {
      asked.push(response.url().replace(/.*\//, ''));
      if (response.url().endsWith('/f5-roi-calculator.js')) go();
    });
    await page.route('**/chunks/places.js', (route) => fetched.then(() => route.continue()));
    await page.addInitScript(() => {
      customElements.whenDefined('f5-roi-calculator').then(() => {
        const states = [...document.querySelectorAll('f5-roi-calculator')].map((box) =>
          box.getAttribute('preset-state'),
        );
        Object.assign(window, { states });
      });
    });
    await page.goto(`${stage.server.origin}/two`);
    await headline(page).first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'states'))).toEqual(['TX', 'NY']);
    expect(asked.filter((name) => name === 'f5-roi-calculator.js')).toHaveLength(1);
    await page.close();
  });

  it('asks for nothing more on a page without a place', async () => {
    stage.server.requests.length = 0;
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/none`);
    await addLoader(page);
    await page.waitForTimeout(300);
    expect(stage.server.requests.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/v1/loader.js']);
    await page.close();
  });

  it('loads at once where nothing tells what is near', async () => {
    const page = await stage.browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
    await page.goto(`${stage.server.origin}/far`);
    await page.waitForFunction(() => customElements.get('f5-roi-calculator'));
    await page.close();
  });

  it('fills two places, each with its own presets', async () => {
    const { page } = await stage.visit('/two');
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('f5-roi-calculator')].map(({ scenario }) => scenario.state),
    );
    expect(states).toEqual(['TX', 'NY']);
  });

  it('hands on what the calculator knows, and no handler, style or other data', async () => {
    const { page } = await stage.visit('/other-data');
    const names = await page.evaluate(() =>
      document.querySelector('f5-roi-calculator')?.getAttributeNames().sort(),
    );
    // The slot and the style are the loader's.
    expect(names).toEqual(['horizon', 'slot', 'style']);
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
  });

  it('leaves no global behind', async () => {
    const { page } = await stage.visit('/');
    expect(
      await page.evaluate(() => Object.keys(window).filter((name) => /f5|roi|loader/i.test(name))),
    ).toEqual([]);
  });
});

describe('the loader comes more than once, late, or in disguise', () => {
  it.each(['/twice', '/script-twice'])('%s: one calculator', async (path) => {
    const { page, noise } = await stage.visit(path);
    await addLoader(page);
    await page.waitForTimeout(200);
    expect(await calculators(page)).toBe(1);
    expect(noise).toEqual([]);
  });

  it('many times: one of them watches the page', async () => {
    const page = await stage.browser.newPage();
    await page.addInitScript(() => {
      const observe = MutationObserver.prototype.observe;
      Object.assign(window, { watches: 0 });
      MutationObserver.prototype.observe = function (target, options) {
        if (target === document) (window as unknown as { watches: number }).watches += 1;
        observe.call(this, target, options);
      };
    });
    // Far from its place: the calculator watches the document too, once it is there.
    await page.goto(`${stage.server.origin}/far`);
    for (let i = 0; i < 5; i++) await addLoader(page);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { watches: number }).watches)).toBe(1);
    await page.close();
  });

  it('long after the page has loaded', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/place`, { waitUntil: 'load' });
    await page.waitForTimeout(200);
    await addLoader(page);
    await headline(page).waitFor();
    await page.close();
  });

  it('before its place, which is added, taken away and added again', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/none`);
    await addLoader(page);
    await page.waitForTimeout(200);
    for (const state of ['TX', 'NY']) {
      await page.evaluate((code) => {
        document.querySelector('[data-f5-roi]')?.remove();
        const place = document.createElement('div');
        place.dataset.f5Roi = '';
        place.dataset.presetState = code;
        document.body.prepend(place);
      }, state);
      await headline(page).waitFor();
      expect(await page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario.state)).toBe(
        state,
      );
    }
    expect(await calculators(page)).toBe(1);
    await page.close();
  });

  it('run as text by an optimiser that put its address aside', async () => {
    const { page, noise } = await stage.visit('/text');
    await headline(page).waitFor();
    expect(noise).toEqual([]);
  });

  it('as a module, and in a shadow root, where no script is the current one', async () => {
    for (const how of ['module', 'shadow']) {
      const page = await stage.browser.newPage();
      await page.goto(`${stage.server.origin}/place`);
      await page.evaluate((kind) => {
        const script = document.createElement('script');
        script.src = '/cdn/v1/loader.js';
        if (kind === 'module') script.type = 'module';
        const root = document.body.appendChild(document.createElement('div'));
        (kind === 'shadow' ? root.attachShadow({ mode: 'open' }) : root).append(script);
      }, how);
      await headline(page).waitFor();
      await page.close();
    }
  });

  it('with its attributes but in the head: loads nothing that could not be seen', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.server.origin}/head`);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => customElements.get('f5-roi-calculator'))).toBeUndefined();
    await page.close();
  });
});

describe('the loader under nonces', () => {
  it.each(['/nonce', '/dynamic'])('%s: the module inherits the nonce of the script', async (path) => {
    const { page, noise } = await stage.visit(path);
    await page.getByRole('button', { name: 'Full analysis' }).click();
    await page.locator('canvas').scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
    expect(noise).toEqual([]);
  });
});

describe('when the module does not arrive', () => {
  it('the loader’s second part is asked for again', async () => {
    let refused = false;
    const { page } = await stage.visit('/', {}, (fresh) =>
      fresh.route('**/chunks/places.js', (route) => {
        if (refused) return route.continue();
        refused = true;
        return route.fulfill({ status: 503 });
      }),
    );
    await expect.poll(() => page.locator('.say').textContent()).toContain('bookkeeper');
  });

  it('what the host wrote into the place stays, and the room is given back', async () => {
    const place = '<div data-f5-roi><a href="https://your-site.example/">Open the calculator</a></div>';
    const broken = await createStage({ '/': { html: html(place + LOADER) } }, /\/f5-roi-calculator\.js$/);
    const page = await broken.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(broken.server.origin);
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector<HTMLElement>('f5-roi-calculator')?.style.minHeight),
      )
      .toBe('');
    expect(await page.getByText('Open the calculator').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await broken.close();
  });
});
