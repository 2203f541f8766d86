import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS, violations } from './axe.ts';
import { openAnalysis, openAssumptions, openEverything } from './screen.ts';
import { createStage, pageWith, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({
    '/light': pageWith('<f5-roi-calculator theme="light" cta-url="/call"></f5-roi-calculator>'),
    '/dark': pageWith('<f5-roi-calculator theme="dark" cta-url="/call"></f5-roi-calculator>'),
  });
});
afterAll(() => stage.close());

describe('axe finds nothing', () => {
  for (const { theme, width } of LOOKS)
    it(`${theme}, ${width} px: the whole analysis, assumptions, two roles, an error`, async () => {
      const { page } = await stage.visit(`/${theme}`, { viewport: { width, height: 900 } });
      expect(await violations(page)).toEqual([]);
      await openEverything(page);
      await page.locator('.histogram').waitFor();
      await openAssumptions(page);
      await page.getByRole('button', { name: 'Add another role' }).click();
      await page.evaluate(() => {
        const root = document.querySelector('f5-roi-calculator')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      });
      await page.getByLabel('U.S. base salary').fill('abc');
      expect(await violations(page)).toEqual([]);
    });
});

it('what the pointer brings up over a chart goes with Escape', async () => {
  const { page } = await stage.visit('/light');
  await openAnalysis(page);
  const canvas = page.locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const drawing = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  await expect.poll(async () => (await drawing()).length).toBeGreaterThan(5000);
  await page.waitForTimeout(300);
  const plain = await drawing();
  await canvas.hover();
  await expect.poll(drawing).not.toBe(plain);
  await page.keyboard.press('Escape');
  await expect.poll(drawing).toBe(plain);
});

describe('the keyboard alone', () => {
  it('reaches every control and works it', async () => {
    const { page } = await stage.visit('/light');
    const names: string[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const active = document.querySelector('f5-roi-calculator')?.shadowRoot?.activeElement;
        if (!active) return '';
        const labelled = active.getAttribute('aria-labelledby');
        const label = labelled ? active.getRootNode() : null;
        const byId = label instanceof ShadowRoot ? label.getElementById(labelled ?? '')?.textContent : null;
        const native = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null;
        return `${active.localName} ${byId ?? native ?? active.getAttribute('aria-label') ?? active.textContent?.slice(0, 30) ?? ''}`;
      });
      if (name !== '') names.push(name);
    }
    expect(names[0]).toMatch(/^select AI \/ ML/);
    expect(names.join('\n')).toMatch(
      /select[\s\S]*select[\s\S]*base salary[\s\S]*weekly rate[\s\S]*1 person[\s\S]*\$[\s\S]*Book a call[\s\S]*Full analysis[\s\S]*Copy link[\s\S]*sources/,
    );
  });

  it('arrow keys step a number', async () => {
    const { page } = await stage.visit('/light');
    const field = page.getByLabel('F5 weekly rate').first();
    await field.fill('600');
    await page.keyboard.press('ArrowUp');
    expect(await field.inputValue()).toBe('605');
  });

  it('a change is said once, politely, when the figures have settled', async () => {
    const { page } = await stage.visit('/light');
    const said = page.locator('p[role=status]');
    expect(await said.textContent()).toBe('');
    await page.getByLabel('F5 weekly rate').first().fill('700');
    await expect.poll(() => said.textContent()).toContain('F5 costs');
  });
});
