/** A place without an address of its own hands out no link that nobody else could open, at no door; `share-base` names one. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../build/vite-shared.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ '/host': { html: '<!doctype html><title>Host</title><body></body>' } });
});
afterAll(() => stage.close());

const SENTENCE = 'This page has no address that others could open, so there is no link to it.';

/** A calculator in a frame whose document has no address: made from text, or from a blob. */
async function framed(kind: 'srcdoc' | 'blob', attributes = ''): Promise<{ page: Page; frame: Frame }> {
  const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${stage.server.origin}/host`);
  const script = `${stage.server.origin}/cdn/${VERSION}/f5-roi-calculator.js`;
  await page.evaluate(
    ([how, html]) => {
      const iframe = document.createElement('iframe');
      iframe.style.cssText = 'width:1200px;height:2000px';
      iframe.allow = 'clipboard-write';
      if (how === 'srcdoc') iframe.srcdoc = html;
      else iframe.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
      document.body.append(iframe);
    },
    [
      kind,
      `<!doctype html><title>Frame</title><f5-roi-calculator view="desk" ${attributes}></f5-roi-calculator><script type="module" src="${script}"></script>`,
    ] as const,
  );
  const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame()) as Frame;
  await frame.locator('[part=headline]').waitFor();
  await frame.evaluate(() => document.querySelector('f5-roi-calculator')?.ready);
  return { page, frame };
}

const shareUrl = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('f5-roi-calculator')?.shareUrl());

describe.each(['srcdoc', 'blob'] as const)('in a document made from %s', (kind) => {
  it('no link is handed out, and a sentence says why', async () => {
    const { page, frame } = await framed(kind);
    expect(await shareUrl(frame)).toBe('');
    await frame.locator('.act').getByRole('button', { name: 'Copy link' }).click();
    await frame.getByText(SENTENCE).first().waitFor();
    expect(await frame.getByText('Link copied').count()).toBe(0);
    await frame.getByRole('button', { name: 'Copy summary' }).click();
    await frame.getByText('Copied: paste it into a mail or a chat.').waitFor();
    await frame.getByRole('button', { name: 'Link and QR code' }).click();
    await frame.locator('.qr-panel').getByText(SENTENCE).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('$');
    expect(copied).not.toMatch(/f5roi|about:|blob:/);
    await page.close();
  });

  it('a link goes to the page that share-base names', async () => {
    const { page, frame } = await framed(kind, 'share-base="https://example.com/costs?x=1"');
    expect(await shareUrl(frame)).toMatch(/^https:\/\/example\.com\/costs\?x=1#f5roi-1__/);
    await frame.locator('.act').getByRole('button', { name: 'Copy link' }).click();
    await frame.getByText('Link copied').waitFor();
    await page.close();
  });
});
