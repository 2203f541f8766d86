import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { calculators, createFrameStage, type FrameStage, heightOf } from './frame-stage.ts';

let frames: FrameStage;
beforeAll(async () => {
  frames = await createFrameStage();
});
afterAll(() => frames.close());

/** What the site's page names, and what stands there. */
function discover(): { address: string; answer: Record<string, string | number> } {
  const page = readFileSync(join(ROOT, 'dist/site/index.html'), 'utf8');
  const address =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? '';
  return { address, answer: JSON.parse(readFileSync(join(ROOT, 'dist/site/oembed.json'), 'utf8')) };
}

it('the page names an answer of type rich at the address that it is published under', () => {
  const { address, answer } = discover();
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_url: address.replace('oembed.json', ''),
  });
});

it('its HTML is a frame that the helper sizes', async () => {
  const { answer } = discover();
  const html = String(answer.html).replaceAll(String(answer.provider_url), `${frames.site}/site/`);
  const { frame, noise } = await frames.host(
    `${html}<script src="${frames.site}/cdn/v1/frame.js" async></script>`,
  );
  await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
  expect(noise).toEqual([]);
});

/** A page that shows an embed as WordPress does: in a sandbox, with a secret, and with a listener of its own kind. */
const wordpress = (site: string) => `
  <iframe sandbox="allow-scripts" security="restricted" data-secret="a1B2c3" width="100%" height="300"
    src="${site}/site/?embed=1#?secret=a1B2c3" title="F5 cost calculator"></iframe>
  <script>
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data.secret !== frame.dataset.secret || data.message !== 'height') return;
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    });
  </script>`;

it('a frame in WordPress’ sandbox tells its height under the secret, and again when asked', async () => {
  const { page, frame } = await frames.host(wordpress(frames.site));
  await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
  expect((await heightOf(frame)).height).toBeLessThan(1000);
  await page.evaluate(() => {
    const iframe = document.querySelector('iframe');
    if (iframe) iframe.height = '300';
    iframe?.contentWindow?.postMessage({ message: 'ready', secret: 'other' }, '*');
  });
  await page.waitForTimeout(200);
  expect((await heightOf(frame)).height).toBe(300);
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*'),
  );
  await expect.poll(async () => (await heightOf(frame)).fits).toBe(true);
});

it('the secret stays where it is when the visitor changes something', async () => {
  const { page } = await frames.host(wordpress(frames.site));
  const [frame] = await calculators(page);
  await frame?.getByLabel('F5 weekly rate').first().fill('700');
  await expect.poll(() => frame?.url()).toMatch(/#\?secret=a1B2c3&f5roi-1__[\w-]*r700/);
});
