import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { sharedChromium } from '../support/chromium.ts';
import { type Server, serve } from '../support/server.ts';
import { fetchedHere, type Site, startSite } from './site.ts';

const FETCHED = fetchedHere();

describe.each(FETCHED.versions)('WordPress $version without the plugin', (version) => {
  let site: Site;
  let published: Server;

  beforeAll(async () => {
    published = await serve({ root: join(ROOT, 'dist') });
    site = await startSite(FETCHED, version);
    const page = `${published.origin}/site/`;
    const answer = readFileSync(join(ROOT, 'dist/site/oembed.json'), 'utf8');
    const { provider_url } = JSON.parse(answer);
    // The site may ask no other server: what it would hear is told to it.
    const heard = {
      [page]: `<html><head><link rel="alternate" type="application/json+oembed" href="${page}oembed.json"></head></html>`,
      [`${page}oembed.json`]: answer.replaceAll(provider_url, page),
    };
    const folder = join(site.folder, 'wp-content/mu-plugins');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'heard.json'), JSON.stringify(heard));
    writeFileSync(
      join(folder, 'heard.php'),
      `<?php add_filter( 'pre_http_request', function ( $answer, $request, $url ) {
	$heard = json_decode( file_get_contents( __DIR__ . '/heard.json' ), true );
	$known = strtok( $url, '?' );
	return isset( $heard[ $known ] ) ? array( 'headers' => array(), 'body' => $heard[ $known ], 'response' => array( 'code' => 200, 'message' => 'OK' ), 'cookies' => array(), 'filename' => null ) : $answer;
}, 10, 3 );`,
    );
  });
  afterAll(() => Promise.all([site?.close(), published?.close()]));

  it('an address that an author pastes becomes a frame of the height that the calculator tells', async () => {
    const link = `${published.origin}/site/`;
    const post = site.php(
      `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init(); return wp_insert_post( array( 'post_title' => 'Pasted', 'post_status' => 'publish', 'post_content' => "Before\\n\\n${link}\\n\\nAfter" ) );`,
    );
    const page = await site.open(await sharedChromium(), null);
    await page.goto(`${site.origin}/?p=${post}`);
    const frame = page.locator('iframe.wp-embedded-content');
    const calculator = page.frameLocator('iframe.wp-embedded-content').locator('f5-roi-calculator');
    await calculator.locator('[part~=headline]').waitFor();
    const sizes = () =>
      frame.evaluate((element) => {
        const { height, width, left } = element.getBoundingClientRect();
        const { borderTopWidth, visibility } = getComputedStyle(element);
        const column = element.parentElement?.getBoundingClientRect();
        return {
          height,
          inColumn: width <= (column?.width ?? 0) && left >= (column?.left ?? 0),
          borderTopWidth,
          visibility,
        };
      });
    await expect.poll(sizes).toMatchObject({ inColumn: true, borderTopWidth: '0px', visibility: 'visible' });
    const content = await calculator.evaluate((element) => element.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await sizes()).height - Math.min(1000, content)) < 60).toBe(true);
    expect(await page.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);
    await page.context().close();
  });
});
