import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { staticHeaders } from '../support/static-headers.ts';
import { PLAIN } from './figures.ts';
import { createFrameStage, type FrameStage } from './frame-stage.ts';
import { createStage } from './stage.ts';

const CDN = join(ROOT, 'dist/cdn', VERSION);
const rules = staticHeaders(readFileSync(join(ROOT, 'dist/_headers'), 'utf8'));

describe('the headers that are published', () => {
  let frames: FrameStage;
  beforeAll(async () => {
    frames = await createFrameStage();
  });
  afterAll(() => frames.close());

  it('keep a version for ever and the classic scripts for minutes', () => {
    expect(rules(`/cdn/${VERSION}/f5-roi-calculator.js`)['cache-control']).toContain('immutable');
    expect(rules('/cdn/v1/loader.js')['cache-control']).toMatch(/^public, max-age=600,/);
    expect(rules('/cdn/v1/loader.js')).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
  });

  it('have every page of the site asked for each time', () => {
    const pages = readdirSync(join(ROOT, 'dist/site')).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages)
      expect([page, rules(`/site/${page}`)['cache-control']]).toEqual([page, 'no-cache']);
  });

  it('let the full page work without a violation', async () => {
    const { page, noise } = await frames.stage.visit('/site/');
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await page.locator('.in .more button').click();
    await page.getByRole('button', { name: 'All assumptions' }).click();
    await page.getByText('Delay and ramp-up').waitFor();
    expect(await page.evaluate(() => window.recording.violations)).toEqual([]);
    expect(noise).toEqual([]);
  });

  it('let anyone frame the page, and no one else’s page frame another of the site', async () => {
    const { page, frame } = await frames.host(
      `<iframe src="${frames.site}/site/?embed=1" title="F5 cost calculator"></iframe>`,
    );
    expect(await frame.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `${frames.site}/site/oembed.json`);
    await expect
      .poll(() => page.frames().map((inner) => inner.url()))
      .toContain('chrome-error://chromewebdata/');
  });
});

describe('the hashes beside a version', () => {
  const hashes: Record<string, string> = JSON.parse(readFileSync(join(CDN, 'integrity.json'), 'utf8'));

  it('are there for every file, and fit', () => {
    const files = readdirSync(CDN, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'integrity.json')
      .map(({ parentPath, name }) => join(parentPath, name).slice(CDN.length + 1));
    expect(Object.keys(hashes).sort()).toEqual(files.sort());
    for (const file of files)
      expect(hashes[file]).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(join(CDN, file)))
          .digest('base64')}`,
      );
  });

  it('are taken by a page that pins the script and the style sheet', async () => {
    const pin = (file: string) => `integrity="${hashes[file]}" crossorigin`;
    const head = `<link rel="stylesheet" href="/cdn/${VERSION}/reserve.css" ${pin('reserve.css')}>`;
    const script = `<script type="module" src="/cdn/${VERSION}/f5-roi-calculator.js" ${pin('f5-roi-calculator.js')}></script>`;
    const stage = await createStage({
      '/': {
        html: `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body><f5-roi-calculator></f5-roi-calculator>${script}</body></html>`,
      },
    });
    const { page, noise } = await stage.visit('/');
    expect(await page.locator('[part=headline]').textContent()).toBe(PLAIN.headline);
    expect(noise).toEqual([]);
    await stage.close();
  });
});
