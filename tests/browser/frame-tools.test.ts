/** The working tools inside a frame of another origin: what the browser allows works, what it does not is said. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrameStage, type FrameStage } from './frame-stage.ts';

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

const framed = (sandbox = '') =>
  `<iframe src="${frames.site}/site/?embed=1&view=desk" title="F5 cost calculator" allow="clipboard-write; clipboard-read" ${sandbox} width="1200" height="2400"></iframe>`;

const press = (frame: Frame, name: string | RegExp) => frame.getByRole('button', { name }).first().click();

/** With the keyboard alone: the button has the focus, Enter presses it. */
async function pressByKeys(frame: Frame, page: Page, name: string | RegExp): Promise<void> {
  await frame.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

describe('in a frame', () => {
  it('files are saved, printing begins, scenarios, challenge and reply work, by keyboard too', async () => {
    const { page, frame, noise } = await frames.host(framed());
    await frame.locator('[data-section=take] summary').focus();
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), pressByKeys(frame, page, /^CSV/)]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('cash.savings');
    await pressByKeys(frame, page, /^Print or PDF/);
    await frame.getByText('Choose “Save as PDF” in the print dialog').waitFor();
    await pressByKeys(frame, page, '+ Compare a second scenario');
    await frame.locator('table.compare').waitFor();
    await frame.locator('[data-section=yours] summary').focus();
    await page.keyboard.press('Enter');
    await frame.locator('table.reply-totals').waitFor();
    const recruiting = frame.getByRole('group', { name: 'U.S. hire: recruiting', exact: true });
    await recruiting.getByRole('button', { name: 'Zero' }).focus();
    await page.keyboard.press('Space');
    await frame.getByText('1 disputed').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => frame.getByText('1 disputed').count()).toBe(0);
    expect(noise).toEqual([]);
  });

  it('of the strictest sandbox nothing breaks: each tool that is refused says so', async () => {
    const { frame } = await frames.host(framed('sandbox="allow-scripts"'));
    await press(frame, /^Print or PDF/);
    await frame.getByText('Printing is not allowed on this page').waitFor();
    await press(frame, /^Workbook/);
    await frame.getByText('If no file appears, this page does not allow downloads').waitFor();
    await press(frame, /^Link and QR code/);
    await frame.getByRole('img', { name: 'The link to this comparison' }).waitFor();
    await press(frame, 'Copy link');
    await expect
      .poll(
        async () =>
          (await frame.getByText('Link copied').count()) + (await frame.getByText('by hand').count()),
      )
      .toBeGreaterThan(0);
    await press(frame, 'Present');
    await expect.poll(() => frame.locator('[data-presenting]').count()).toBe(1);
  });
});
