import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { createFrameStage, type FrameStage, heightOf } from './frame-stage.ts';

interface Recipe {
  readonly heading: string;
  readonly html: string;
}

/** The HTML blocks of a document, each with the heading above it. */
function recipesIn(file: string): Recipe[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return text.split(/^#+ /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/```html\n([\s\S]*?)```/g)];
    return blocks.map(([, html = ''], at) => ({ heading: `${heading} ${at + 1}`, html }));
  });
}

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

const local = (html: string) => html.replaceAll(/https:\/\/your-(cdn|site)\.example/g, frames.site);

const PAGES = ['README.md', 'docs/recipes.md', 'docs/attributes-and-events.md'];

describe.each(PAGES)('the recipes of %s', (file) => {
  const recipes = recipesIn(file);

  it('are there, and name this version', () => {
    expect(recipes.length).toBeGreaterThan(0);
    for (const { html } of recipes)
      for (const [, version] of html.matchAll(/\/(\d+\.\d+\.\d+)\//g)) expect(version).toBe(VERSION);
  });

  it.each(recipes)('$heading', async ({ html }) => {
    const framed = html.includes('<iframe');
    const { page, frame, noise } = await frames.host(local(html), { until: framed ? 'complete' : 'load' });
    const where = framed ? frame : page;
    await where.locator('[part=headline]').waitFor();
    const role = /preset-role="?=?([a-z-]+)/.exec(html)?.[1];
    if (role) await expect.poll(() => where.locator('.say').textContent()).toContain(role.replace('-', ' '));
    if (html.includes('frame.js')) await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
    expect(await page.locator('f5-roi-calculator').count()).toBe(framed ? 0 : 1);
    expect(noise).toEqual([]);
  });
});
