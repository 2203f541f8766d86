import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Where axe is run: contrast needs both themes and the rest both layouts, but no theme lays anything out and no width
 * colors it, so not each theme at each width.
 */
export const LOOKS = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 360 },
] as const;

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in the calculator, or in another part of the page, a line each. */
export async function violations(page: Page, where = 'f5-roi-calculator'): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const results = await page.evaluate(
    (include) =>
      (
        window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }
      ).axe.run(
        { include: [include] },
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'target-size': { enabled: true } },
          // Describing what is right takes most of its time.
          resultTypes: ['violations'],
        },
      ),
    where,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
