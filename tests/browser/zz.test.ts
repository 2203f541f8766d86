import { test } from 'vitest';
import { createStage, pageWith } from './stage.ts';
import { openAnalysis } from './screen.ts';
test('x', async () => {
  const stage = await createStage({ '/w': pageWith('<f5-roi-calculator></f5-roi-calculator>') });
  const { page, noise } = await stage.visit('/w');
  await page.evaluate(() => { (window as any).ev = []; const q = matchMedia(`(resolution: ${devicePixelRatio}dppx)`); q.addEventListener('change', () => (window as any).ev.push('media ' + devicePixelRatio)); addEventListener('resize', () => (window as any).ev.push('resize ' + devicePixelRatio)); });
  await openAnalysis(page); await page.locator('canvas').scrollIntoViewIfNeeded(); await page.waitForTimeout(2000);
  const say = async (w: string) => console.log('AT', w, await page.evaluate(() => { const c = document.querySelector('f5-roi-calculator')!.shadowRoot!.querySelector('canvas')!; return JSON.stringify([devicePixelRatio, c.width, c.clientWidth, (window as any).ev]); }));
  await say('start');
  const d = await page.context().newCDPSession(page);
  for (const r of [2, 1.5, 3, 1]) { await d.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 900, deviceScaleFactor: r, mobile: false }); await page.waitForTimeout(1000); await say(String(r)); }
  console.log('AT', noise);
  await stage.close();
});
