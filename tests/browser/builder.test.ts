/** The builder's own page: what it says, copies and previews, and for whom it works. Its lines: builder-lines.test.ts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../build/vite-shared.ts';
import { LOOKS, violations } from './axe.ts';
import { blocksOn, openBuilder } from './builder-stage.ts';
import { createFrameStage, type FrameStage } from './frame-stage.ts';
import { createStage, STRICT_CSP } from './stage.ts';

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

const linesOn = async (page: Page) => (await blocksOn(page)).join('\n');

describe('the page', () => {
  it('works as published, without a violation or a word in the console', async () => {
    const { page, noise } = await openBuilder(frames);
    await page.locator('#field-f5-roi-accent').fill('#5b2a86');
    await page.locator('.preview f5-roi-calculator[style] [part=headline]').waitFor();
    await page.locator('.preview').getByRole('button', { name: 'Full analysis' }).click();
    await page.locator('.preview canvas').scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    expect(noise).toEqual([]);
  });

  it('passes the strictest policy of the calculator, and one request for the hashes', async () => {
    const headers = () => ({ 'content-security-policy': `${STRICT_CSP}; connect-src 'self'` });
    const stage = await createStage({}, undefined, { headers });
    const { page, noise } = await openBuilder({ ...frames, stage, site: stage.server.origin });
    await page.locator('.preview [part=headline]').waitFor();
    expect(noise).toEqual([]);
    await stage.close();
  });

  it('pins by the hashes of this version, and says what they cover', async () => {
    const { page } = await openBuilder(frames);
    expect((await linesOn(page)).match(/integrity="sha384-[\w+/]{64}"/g)).toHaveLength(2);
    expect(await linesOn(page)).toContain(`/cdn/${VERSION}/f5-roi-calculator.js`);
    expect(await page.locator('.notes').textContent()).toContain(
      'not the parts which that script loads later',
    );
    await page.getByLabel('Newest version').check();
    expect(await linesOn(page)).not.toContain('integrity');
    expect(await page.locator('.notes').textContent()).toContain('no hash can pin them');
  });

  it('leaves the hashes out where they are not published, and says so', async () => {
    const stage = await createStage({}, /integrity\.json/);
    const { page } = await openBuilder({ ...frames, stage, site: stage.server.origin });
    expect(await linesOn(page)).toContain('f5-roi-calculator.js"></script>');
    expect(await page.locator('.notes').textContent()).toContain('The hash is left out');
    await stage.close();
  });

  it('has a recipe for each host, and its best route', async () => {
    const { page } = await openBuilder(frames);
    await page.getByLabel('Where it goes').selectOption('wordpress');
    expect(await page.getByLabel('Newest version').isChecked()).toBe(true);
    expect(await page.locator('.notes').textContent()).toContain('add a Custom HTML block');
    await page.getByLabel('Where it goes').selectOption('vue');
    expect(await page.getByLabel('Fixed version').isChecked()).toBe(true);
    expect(await page.locator('.block h2').allTextContents()).toEqual([
      'In the page’s <head>',
      'In the template',
    ]);
  });
});

describe('the form', () => {
  it('asks little above the lines, and folds away what few need', async () => {
    const { page } = await openBuilder(frames, { viewport: { width: 360, height: 740 } });
    const top = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(await page.locator('form.first :is(select, input)').count()).toBeLessThanOrEqual(6);
    expect(await top('.block')).toBeLessThan(await top('form.more'));
    expect(await top('.block')).toBeLessThan(900);
  });

  it('keeps the lines in view beside it', async () => {
    const { page } = await openBuilder(frames);
    await page.locator('#field-use-worker').scrollIntoViewIfNeeded();
    const box = await page.locator('.block').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
  });

  it('shows the colors that stand where none is chosen', async () => {
    const { page } = await openBuilder(frames, { colorScheme: 'dark' });
    const accent = page.getByLabel('Pick: Accent');
    expect(await accent.inputValue()).toBe('#43c7bd');
    await page.getByLabel('Theme').selectOption({ label: 'Light' });
    expect(await accent.inputValue()).toBe('#08736d');
    await page.locator('#field-f5-roi-f5').fill('#123456');
    expect(await accent.inputValue()).toBe('#123456');
    expect(await linesOn(page)).not.toContain('accent');
  });
});

describe('the preview', () => {
  it('is the calculator itself and follows what is chosen', async () => {
    const { page } = await openBuilder(frames);
    await page.locator('#field-preset-role').selectOption('bookkeeper');
    await page.locator('#field-preset-headcount').fill('3');
    const say = page.locator('.preview .say');
    await expect.poll(() => say.textContent()).toContain('3 full-time remote people (bookkeeper)');
    await page.locator('#field-f5-roi-headline').fill('#010203');
    const colour = () => page.locator('.preview .big').evaluate((big) => getComputedStyle(big).color);
    await expect.poll(colour).toBe('rgb(1, 2, 3)');
    expect(page.url()).not.toContain('f5roi');
  });

  it('has the room that its view needs', async () => {
    const { page } = await openBuilder(frames);
    const room = () => page.locator('.preview .page').evaluate((box) => box.style.minHeight);
    await expect.poll(room).toBe('630px');
    await page.getByLabel('View').selectOption({ label: 'Widget with the analysis open' });
    await expect.poll(room).toBe('3630px');
    await page.locator('.preview [part=analysis]').waitFor();
  });

  it('stays as it is while a value cannot be used, which is said beside it', async () => {
    const { page } = await openBuilder(frames);
    const people = page.locator('#field-preset-headcount');
    await people.fill('2');
    await expect
      .poll(() => page.locator('.preview .say').textContent())
      .toContain('2 full-time remote people (AI');
    await people.fill('2000');
    const described = await people.getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).textContent()).toBe('Enter a number: 1 to 1,000.');
    expect(await people.getAttribute('aria-invalid')).toBe('true');
    expect(await linesOn(page)).not.toContain('headcount');
  });
});

describe('copying', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('puts the lines on the clipboard and says so', async () => {
    const { page } = await openBuilder(frames, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy: Paste this' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Copied.');
    expect(await clipboard(page)).toBe(await linesOn(page));
  });

  it('takes the old way where the new one is refused', async () => {
    const { page } = await openBuilder(frames, { permissions: ['clipboard-read'] });
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy: Paste this' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Copied.');
    expect(await clipboard(page)).toBe(await linesOn(page));
  });

  it('selects the lines where no way is left', async () => {
    const { page } = await openBuilder(frames);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy: Paste this' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('press Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await linesOn(page));
  });
});

describe('for everyone', () => {
  /** An error said, and another host and route chosen: what there is to be cut off or to be found. */
  async function inBothStates(page: Page, look: () => Promise<void>): Promise<void> {
    await page.locator('.preview [part=headline]').waitFor();
    await page.locator('#field-f5-roi-accent').fill('no colour!');
    await look();
    await page.getByLabel('Where it goes').selectOption('gtm');
    await page.getByLabel('Iframe', { exact: true }).check();
    await look();
  }

  for (const { theme, width } of LOOKS)
    it(`axe finds nothing: ${theme}, ${width} px`, async () => {
      // The page's policy would keep axe out.
      const options = { bypassCSP: true, colorScheme: theme, viewport: { width, height: 900 } };
      const { page } = await openBuilder(frames, options);
      await inBothStates(page, async () => expect(await violations(page, 'html')).toEqual([]));
    });

  it.each([320, 768, 1280])('nothing is cut off at %d px', async (width) => {
    const { page } = await openBuilder(frames, { viewport: { width, height: 900 } });
    await inBothStates(page, async () => {
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBe(clientWidth);
    });
  });

  it('the keyboard alone chooses, types and copies', async () => {
    const { page } = await openBuilder(frames, { permissions: ['clipboard-read', 'clipboard-write'] });
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: active } = document;
        return active instanceof HTMLInputElement || active instanceof HTMLSelectElement
          ? (active.labels?.[0]?.textContent ?? active.ariaLabel)
          : (active?.ariaLabel ?? active?.localName);
      });
    await page.locator('.builder details').evaluate((details: HTMLDetailsElement) => {
      details.open = false;
    });
    const seen: (string | null | undefined)[] = [];
    const tabTo = async (name: string, key = 'Tab') => {
      for (let i = 0; i < 40 && seen.at(-1) !== name; i++) {
        await page.keyboard.press(key);
        seen.push(await focused());
      }
      expect(seen.at(-1)).toBe(name);
    };
    await tabTo('Fixed version');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Newest version').isChecked()).toBe(true);
    await tabTo('Months');
    await page.keyboard.type('24');
    await tabTo('summary');
    await page.keyboard.press('Enter');
    await tabTo('Never show a button');
    await page.keyboard.press('Space');
    await tabTo('Copy: Paste this', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.block [role=status]').textContent()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'data-horizon="24" data-no-cta',
    );
    expect(seen).toEqual(
      expect.arrayContaining(['Where it goes', 'Role', 'Pick: Accent', 'Corners', 'View']),
    );
  });
});
