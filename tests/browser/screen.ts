/** The few presses that lead to what is not on the widget. */
import type { Locator, Page } from 'playwright-core';
import type { SectionId } from '../../src/app/analysis/section-ids.ts';

/** People, level, start, metro, horizon, more roles, assumptions: behind the line that says what they are set to. */
export async function openMore(page: Page): Promise<void> {
  await page.getByRole('button', { name: /· more$/ }).click();
  await page.locator('.more-fields').waitFor();
}

export async function openAssumptions(page: Page): Promise<void> {
  await openMore(page);
  await page.getByRole('button', { name: 'All assumptions' }).click();
  await page.locator('.panel details').first().waitFor();
}

export async function openAnalysis(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Full analysis' }).click();
  await page.locator('[part=analysis] h3').first().waitFor();
}

export function sectionOf(page: Page, id: SectionId): Locator {
  return page.locator(`[data-section=${id}]`);
}

/** Opens the folded details of that name. */
export function unfold(page: Page, title: string): Promise<void> {
  return page.locator('summary', { hasText: title }).first().click();
}

/** The analysis, with everything in it that is folded. */
export async function openEverything(page: Page): Promise<void> {
  await openAnalysis(page);
  // One of them comes with the simulation.
  await page.locator('.outcomes').scrollIntoViewIfNeeded();
  await page.locator('.histogram').waitFor();
  const closed = page.locator('.fold:not([open]) > summary');
  // Not by pressing: that each fold can be pressed is shown elsewhere, and a press waits for two equal frames.
  while ((await closed.count()) > 0) await closed.first().evaluate((summary: HTMLElement) => summary.click());
}

/** Presses what a call seldom needs, in the desk's menu. */
export async function fromDeskMenu(page: Page, name: 'Reset all' | 'New client'): Promise<void> {
  const desk = page.locator('[part=desk]');
  const item = desk.getByRole('button', { name });
  if (!(await item.isVisible())) await desk.getByRole('button', { name: 'More' }).click();
  await item.click();
}
