import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../build/vite-shared.ts';
import { NEWEST } from '../../src/npm/data.ts';
import { snapshot } from '../../src/npm/snapshot.ts';
import { sharedChromium } from '../support/chromium.ts';
import { fetchedHere, phpIn, type Site, startSite } from './site.ts';

const FETCHED = fetchedHere();
const ZIP = join(ROOT, 'dist/wordpress/f5-roi-calculator.zip');
const PLUGIN = 'f5-roi-calculator/f5-roi-calculator.php';
const FULL_PAGE = 'https://full.example/site/';

/** Pictures of the walk, to be looked at. */
const PICTURES = join(ROOT, 'coverage/wordpress');

const BOOKKEEPER = { state: 'TX', positions: [{ role: 'bookkeeper' }] };
const OWN_FILE = {
  rates: { updated: '2026-12-01', roles: { bookkeeper: { from: 480 } } },
  brand: { title: 'A <seat>: “what” & $1?' },
};
const BLOCK = '<!-- wp:f5-roi/calculator {"role":"bookkeeper","state":"TX"} /-->';

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
/** The saving that Node calculates for a role in a state. */
const savingOf = (role: string, state: string) =>
  /<strong>.*?(\$[\d,]+)/.exec(snapshot({ state, positions: [{ role }] }))?.[1] ?? '';

it('every PHP file parses', () => {
  const { command, args, env } = phpIn(FETCHED.programs);
  const folder = join(ROOT, 'embed/wordpress/plugin');
  const files = readdirSync(folder, { recursive: true }).map(String);
  for (const file of files.filter((name) => name.endsWith('.php')))
    expect(execFileSync(command, [...args, '-l', join(folder, file)], { env, encoding: 'utf8' })).toMatch(
      /^No syntax errors/,
    );
});

describe.each(FETCHED.versions)('WordPress $version', (version) => {
  let site: Site;
  let browser: Browser;
  const posts: Record<string, number> = {};

  /** Publishes a post as the author, with the filters of a user without unfiltered HTML. */
  const publish = (title: string, content: string): number =>
    Number(
      site.php(
        `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init(); return wp_insert_post( wp_slash( array( 'post_title' => ${quoted(title)}, 'post_content' => ${quoted(content)}, 'post_status' => 'publish' ) ) );`,
      ),
    );
  const addressOf = (post: number | undefined) => `${site.origin}/?p=${post}`;
  const visit = async (path: string, options: Parameters<Site['open']>[2] = {}) => {
    const page = await site.open(browser, null, options);
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    await page.goto(path);
    return { page, noise };
  };

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await sharedChromium();
    site = await startSite(FETCHED, version);
  });
  afterAll(() => site?.close());

  it('an administrator uploads the archive and activates the plugin', async () => {
    const page = await site.open(browser, 'administrator');
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('input[name=pluginzip]', ZIP);
    await page.click('#install-plugin-submit');
    await page.getByRole('link', { name: 'Activate Plugin' }).click();
    await page.getByText('Plugin activated.').waitFor();
    expect(site.php(`return is_plugin_active( '${PLUGIN}' );`)).toBe(true);
    await page.context().close();
  });

  it('an author adds the block, chooses role and state in the sidebar, and publishes', async () => {
    const page = await site.open(browser, 'author');
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    const canvas = await canvasOf(page);
    await canvas.getByLabel('Add title').fill('With a block');
    await canvas.getByLabel(/Add default block/).click();
    await page.keyboard.type('/F5 calc');
    await page.getByRole('option', { name: 'F5 calculator' }).click();
    const preview = canvas.locator('f5-roi-calculator');
    await expect.poll(() => headline(preview)).toContain('$');
    await openSidebar(page);
    await sidebar(page).getByLabel('Role', { exact: true }).selectOption('bookkeeper');
    await sidebar(page).getByLabel('State', { exact: true }).selectOption('TX');
    await expect.poll(() => headline(preview)).toContain(savingOf('bookkeeper', 'TX'));
    await page.screenshot({ path: join(PICTURES, `${version.version}-editor.png`) });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .locator('.editor-post-publish-panel')
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await page
      .getByText(/is now live/)
      .first()
      .waitFor();
    posts.block = Number(
      site.php(`return get_posts( array( 'title' => 'With a block', 'numberposts' => 1 ) )[0]->ID;`),
    );
    const stored = String(site.php(`return get_post( ${posts.block} )->post_content;`));
    expect(stored).toBe(BLOCK);
    await page.context().close();
  });

  describe.each(version.themes)('a stranger sees it in the theme %s', (theme) => {
    beforeAll(() => {
      posts.block ??= publish('With a block', BLOCK);
      site.php(`switch_theme( '${theme}' );`);
    });

    it.each([1280, 390])(
      'at %i px: in its column, with the figures of Node, and nothing moves',
      async (width) => {
        const { page, noise } = await visit('about:blank', { viewport: { width, height: 900 } });
        await page.addInitScript(recordShifts);
        await page.goto(addressOf(posts.block));
        const calculator = page.locator('f5-roi-calculator');
        await expect.poll(() => headline(calculator)).toContain(savingOf('bookkeeper', 'TX'));
        await page.evaluate(() => document.querySelector('f5-roi-calculator')?.ready);
        const seen = await page.evaluate(() => {
          const box = document.querySelector('f5-roi-calculator')?.getBoundingClientRect();
          return {
            left: Math.round(box?.left ?? 0),
            right: Math.round(document.documentElement.clientWidth - (box?.right ?? 0)),
            width: box?.width ?? 0,
            shift: (window as unknown as { shift: number }).shift,
          };
        });
        await calculator.getByText(/^Likely saving/).waitFor();
        await page.screenshot({
          path: join(PICTURES, `${version.version}-${theme}-${width}.png`),
          fullPage: true,
        });
        expect(Math.abs(seen.left - seen.right)).toBeLessThanOrEqual(16);
        expect(seen.width).toBeGreaterThan(width === 390 ? 280 : 500);
        expect(seen.right).toBeGreaterThanOrEqual(0);
        expect(seen.shift).toBeLessThan(0.1);
        expect(noise).toEqual([]);
        await page.context().close();
      },
    );
  });

  it('without script the page has the words and figures of Node', async () => {
    const { page } = await visit(addressOf(posts.block), { javaScriptEnabled: false });
    const html = await page.locator('f5-roi-calculator').innerHTML();
    expect(textOf(html)).toBe(textOf(snapshot(BOOKKEEPER, FULL_PAGE)));
    expect(await page.locator('[data-f5-roi-snapshot] table').isVisible()).toBe(true);
    const link = await page.locator('[data-f5-roi-snapshot] a').getAttribute('href');
    expect(link).toMatch(new RegExp(`^${site.origin}/\\?p=${posts.block}#f5roi-1__`));
    await page.screenshot({ path: join(PICTURES, `${version.version}-no-script.png`), fullPage: true });
    await page.context().close();
  });

  it('the module comes from the site, with version and hash, and runs where the policy forbids inline scripts', async () => {
    const { page } = await visit('about:blank');
    const violations: string[] = [];
    await page.exposeFunction('violated', (words: string) => violations.push(words));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { violated(words: string): void }).violated(
          `${event.violatedDirective} ${event.sourceFile} ${event.sample}`,
        ),
      ),
    );
    await page.route(
      (url) => url.href === addressOf(posts.block),
      async (route) => {
        const response = await route.fetch();
        const policy = "script-src 'self'; object-src 'none'";
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': policy },
        });
      },
    );
    await page.goto(addressOf(posts.block));
    await expect.poll(() => headline(page.locator('f5-roi-calculator'))).toContain('$');
    const hash = JSON.parse(readFileSync(join(ROOT, `dist/cdn/${VERSION}/integrity.json`), 'utf8'));
    const tag = page.locator('script[src*="f5-roi-calculator.js"]');
    expect(await tag.count()).toBe(1);
    expect(await tag.getAttribute('type')).toBe('module');
    expect(await tag.getAttribute('integrity')).toBe(hash['f5-roi-calculator.js']);
    expect(await tag.getAttribute('src')).toBe(
      `${site.origin}/wp-content/plugins/f5-roi-calculator/calculator/${VERSION}/f5-roi-calculator.js`,
    );
    expect(violations.filter((words) => words.includes('f5-roi'))).toEqual([]);
    // Every inline script of the page is there without the plugin, too.
    const inline = () =>
      page.evaluate(
        () => [...document.scripts].filter((one) => !one.src && !/json|importmap/.test(one.type)).length,
      );
    const count = await inline();
    site.php(`deactivate_plugins( '${PLUGIN}' );`);
    await page.reload();
    expect(await inline()).toBe(count);
    site.php(`activate_plugin( '${PLUGIN}' );`);
    await page.context().close();
  });

  it('a page without a calculator gets nothing of it', async () => {
    const { page } = await visit(addressOf(publish('Plain', 'Nothing here.')));
    expect(await page.content()).not.toContain('f5-roi');
    await page.context().close();
  });

  it('the shortcode takes names in any spelling, and hands them on', async () => {
    posts.shortcode = publish(
      'With a shortcode',
      'Before\n\n[f5_roi role="Data Entry" state="mississippi" cta_label="Let\'s talk & more" cta_url="https://book.example/a?b=1&c=2"]\n\nAfter',
    );
    const { page, noise } = await visit(addressOf(posts.shortcode));
    const calculator = page.locator('f5-roi-calculator');
    await expect.poll(() => headline(calculator)).toContain(savingOf('data-entry', 'MS'));
    expect(await calculator.getAttribute('cta-label')).toMatch(/^Let[’']s talk & more$/);
    expect(await calculator.getAttribute('cta-url')).toBe('https://book.example/a?b=1&c=2');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it.each([
    `[f5_roi role='"><script>alert(1)</script>' state='"><img src=x onerror=alert(1)>']`,
    `[f5_roi role="bookkeeper&quot; onmouseover=&quot;alert(1)" cta_label="&lt;script&gt;alert(1)&lt;/script&gt;" cta_url="javascript:alert(1)"]`,
    `[f5_roi accent="red;background:url(https://evil.example)" scenario='1.2026-12."><script>alert(1)</script>' share_base="data:text/html,x" theme='x" onload="alert(1)' onclick="alert(1)" style="position:fixed"]`,
    `<!-- wp:f5-roi/calculator {"role":"\\u0022\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e","ctaUrl":"javascript:alert(1)","accent":"#fff;}\\u003c/style\\u003e","people":["x"],"rate":{"a":1}} /-->`,
  ])('hostile values stay text: %s', async (content) => {
    const post = publish('Hostile', content);
    const { page, noise } = await visit(addressOf(post));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const calculator = page.locator('f5-roi-calculator');
    await expect.poll(() => headline(calculator)).toContain('$');
    const html = await calculator.evaluate((element) => element.parentElement?.outerHTML ?? '');
    expect(html).not.toMatch(
      /alert\(1\)(?!&lt;)|<script(?! type="application\/json")|javascript:|evil|position:fixed|onload|onclick=|onmouseover="/,
    );
    expect(dialogs).toEqual([]);
    expect(noise.filter((line) => !/f5-roi-calculator/.test(line))).toEqual([]);
    await page.context().close();
  });

  it('tells who may write what was not used, and no visitor', async () => {
    const post = publish('Misspelled', '[f5_roi role="bookeeper" state="TX"]');
    const author = await site.open(browser, 'author');
    await author.goto(addressOf(post));
    expect(await author.getByText('“bookeeper” is no role that can be used').count()).toBe(1);
    const { page } = await visit(addressOf(post));
    expect(await page.getByText('bookeeper').count()).toBe(0);
    await Promise.all([author.context().close(), page.context().close()]);
  });

  it('says no figure that the server does not know', async () => {
    for (const more of [
      'rate="700"',
      'people="3"',
      'months="24"',
      'salary="50000"',
      'scenario="1.2026-12.sTX_m24r650"',
    ]) {
      const post = publish('Own figures', `[f5_roi role="bookkeeper" state="TX" ${more}]`);
      const { page } = await visit(addressOf(post), { javaScriptEnabled: false });
      const words = await page.locator('f5-roi-calculator').innerText();
      expect(words).not.toContain('$');
      expect(words).toContain('Open the calculator');
      await page.context().close();
    }
  });

  it('settings: a file that cannot be used is refused in words and stays to be corrected', async () => {
    const page = await site.open(browser, 'administrator');
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=f5-roi-calculator`);
    await page.getByLabel('Full page').fill(FULL_PAGE);
    await page.getByLabel('Your file').fill('{ "start": ');
    await expect.poll(() => page.locator('#f5-roi-checks').innerText()).not.toBe('');
    await page.screenshot({ path: join(PICTURES, `${version.version}-settings.png`), fullPage: true });
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('Nothing was saved.').waitFor();
    expect(await page.getByLabel('Your file').inputValue()).toBe('{ "start": ');
    expect(await page.getByLabel('Full page').inputValue()).toBe(FULL_PAGE);
    expect(site.php(`return get_option( 'f5_roi_settings' );`)).toBe(false);
    await page.getByLabel('Your file').fill('');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.locator('.notice-success').waitFor();
    expect(site.php(`return f5_roi_setting( 'page' );`)).toBe(FULL_PAGE);
    await page.context().close();
  });

  it('settings: the file is checked as it is typed, and readers without script get its prices', async () => {
    const page = await site.open(browser, 'administrator');
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=f5-roi-calculator`);
    const checks = page.locator('#f5-roi-checks');
    await page.getByLabel('Your file').fill(JSON.stringify({ ...OWN_FILE, strat: { state: 'TX' } }, null, 2));
    await expect.poll(() => checks.innerText()).toContain('Did you mean "start"?');
    await page.screenshot({ path: join(PICTURES, `${version.version}-settings-fault.png`), fullPage: true });
    await page.getByLabel('Your file').fill(JSON.stringify(OWN_FILE, null, 2));
    await expect.poll(() => checks.innerText()).toBe('Every key is read.');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.locator('.notice-success').waitFor();
    expect(await page.getByText('Readers without script get no figures').count()).toBe(0);
    // The role whose price is another; those of the others are in the plugin.
    expect(optionsOf(site)).toEqual(['f5_roi_own_bookkeeper', 'f5_roi_settings']);
    const own = snapshot(BOOKKEEPER, FULL_PAGE, { config: OWN_FILE });
    const plain = await visit(addressOf(posts.block), { javaScriptEnabled: false });
    expect(textOf(await plain.page.locator('[data-f5-roi-snapshot]').innerHTML())).toBe(textOf(own));
    const { page: live, noise } = await visit(addressOf(posts.block));
    await expect
      .poll(() => headline(live.locator('f5-roi-calculator')))
      .toContain(/<strong>.*?(\$[\d,]+)/.exec(own)?.[1]);
    const finding = await live.evaluate(async () => {
      const report = await document.querySelector('f5-roi-calculator')?.diagnose();
      return report?.findings.find(({ code }) => code === 'snapshot');
    });
    expect(finding).toMatchObject({ ok: true, words: expect.stringContaining('is that of the calculator') });
    expect(noise).toEqual([]);
    await page.getByLabel('Your file').fill('');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.locator('.notice-success').waitFor();
    expect(optionsOf(site)).toEqual(['f5_roi_settings']);
    expect(wrong).toEqual([]);
    await Promise.all([page.context().close(), plain.page.context().close(), live.context().close()]);
  });

  it('settings: a file that changes every answer is saved, too', async () => {
    const page = await site.open(browser, 'administrator');
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=f5-roi-calculator`);
    await page.getByLabel('Your file').fill('{ "terms": { "daysToStart": 21 } }');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.locator('.notice-success').waitFor();
    expect(optionsOf(site)).toHaveLength(NEWEST.roles.length + 1);
    expect(site.php('return f5_roi_answers_hold();')).toBe(true);
    await page.getByLabel('Your file').fill('');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.locator('.notice-success').waitFor();
    expect(optionsOf(site)).toEqual(['f5_roi_settings']);
    await page.context().close();
  });

  it('settings: nobody but an administrator, and nothing without its nonce', async () => {
    const author = await site.open(browser, 'author');
    const refused = await author.goto(`${site.origin}/wp-admin/options-general.php?page=f5-roi-calculator`);
    expect(refused?.status()).toBe(403);
    const admin = await site.open(browser, 'administrator');
    const forged = await admin.request.post(
      `${site.origin}/wp-admin/options-general.php?page=f5-roi-calculator`,
      { form: { f5_roi_file: '{}', f5_roi_page: 'https://evil.example/' } },
    );
    expect(forged.status()).toBe(403);
    expect(site.php(`return f5_roi_setting( 'page' );`)).toBe(FULL_PAGE);
    await Promise.all([author.context().close(), admin.context().close()]);
  });

  it.each([
    [`${FULL_PAGE}?role=bookkeeper&state=TX`, 'bookkeeper', 'TX'],
    [`${FULL_PAGE}index.html?preset-role=data-entry&preset-state=MS`, 'data-entry', 'MS'],
    [`${FULL_PAGE}roles/bookkeeper.html`, 'bookkeeper', 'CA'],
  ])('a pasted link keeps what it opens with: %s', async (link, role, state) => {
    const post = publish('Pasted', embedBlock(link));
    const { page, noise } = await visit(addressOf(post));
    await expect.poll(() => headline(page.locator('f5-roi-calculator'))).toContain(savingOf(role, state));
    expect(await page.locator('iframe').count()).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it.each(['block', 'classic'])('a pasted link of a client keeps the client’s scenario, %s', async (kind) => {
    const link = `${FULL_PAGE}#f5roi=1.2026-12.sTX_p-bookkeeper_m24r650`;
    const post = publish('Pasted', kind === 'block' ? embedBlock(link) : `Before\n\n${link}\n\nAfter`);
    const { page } = await visit(addressOf(post));
    const calculator = page.locator('f5-roi-calculator');
    await expect.poll(() => headline(calculator)).toContain('$');
    const scenario = () => page.evaluate(() => document.querySelector('f5-roi-calculator')?.scenario);
    await expect.poll(scenario).toMatchObject({ state: 'TX', horizonMonths: 24 });
    await page.context().close();
  });

  it('the feed has the answer, its sentence and its link, and no element of ours', async () => {
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    const item = feed.split('<item>').find((part) => part.includes('With a block')) ?? '';
    const [, content = ''] = /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/.exec(item) ?? [];
    expect(textOf(content)).toBe(textOf(snapshot(BOOKKEEPER, FULL_PAGE)));
    expect(content).toContain(`href="${FULL_PAGE}#f5roi-1__`);
    expect(content).not.toMatch(/<f5-roi|<script/);
    const [, excerpt = ''] = /<description><!\[CDATA\[([\s\S]*?)\]\]>/.exec(item) ?? [];
    expect(excerpt).toContain(`you’d save ${savingOf('bookkeeper', 'TX')}`);
  });

  it('optimizers are told to leave the module alone', () => {
    const hooks = [
      'rocket_delay_js_exclusions',
      'rocket_exclude_js',
      'rocket_exclude_defer_js',
      'litespeed_optimize_js_excludes',
      'litespeed_optm_js_defer_exc',
    ];
    for (const hook of hooks)
      expect(JSON.stringify(site.php(`return apply_filters( '${hook}', array( 'a.js' ) );`))).toMatch(
        /"a\.js".*f5-roi-calculator/,
      );
    expect(site.php(`return apply_filters( 'autoptimize_filter_js_exclude', 'a.js, b.js' );`)).toBe(
      'a.js, b.js, f5-roi-calculator',
    );
  });

  it('PHP had nothing to complain about', () => {
    expect(
      site
        .complaints()
        .split('\n')
        .filter((line) => line.includes('f5-roi') || line.includes('f5_roi')),
    ).toEqual([]);
  });

  it('uninstalling leaves nothing', () => {
    site.php(
      `update_option( 'f5_roi_own_bookkeeper', array( 'TX' => 'x' ), false ); require_once ABSPATH . 'wp-admin/includes/file.php'; deactivate_plugins( '${PLUGIN}' ); return delete_plugins( array( '${PLUGIN}' ) );`,
    );
    expect(existsSync(join(site.folder, 'wp-content/plugins/f5-roi-calculator'))).toBe(false);
    const left = (table: string, column: string) =>
      site.php(
        `global $wpdb; return $wpdb->get_col( "SELECT ${column} FROM {$wpdb->${table}} WHERE ${column} LIKE '%f5%roi%'" );`,
      );
    expect(left('options', 'option_name')).toEqual([]);
    expect(left('usermeta', 'meta_key')).toEqual([]);
    expect(left('postmeta', 'meta_key')).toEqual([]);
  });
});

/** Names of what the plugin stored. */
function optionsOf(site: Site): unknown {
  return site.php(
    `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE 'f5\\_roi\\_%' ORDER BY option_name" );`,
  );
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

const embedBlock = (link: string) =>
  `<!-- wp:embed {"url":${JSON.stringify(link).replaceAll('--', '\\u002d\\u002d')},"type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${link.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`;

/** The editor's canvas, a frame in newer versions. */
async function canvasOf(page: Page): Promise<Frame> {
  await page.locator('iframe[name="editor-canvas"], .editor-styles-wrapper').first().waitFor();
  return page.frame('editor-canvas') ?? page.mainFrame();
}

/** Beside the canvas, where the calculator has fields of the same names. */
const sidebar = (page: Page) => page.getByRole('region', { name: 'Editor settings' });

async function openSidebar(page: Page): Promise<void> {
  const role = sidebar(page).getByLabel('Role', { exact: true });
  if (!(await role.isVisible()))
    await page.getByRole('button', { name: 'Settings', exact: true }).first().click();
  if (!(await role.isVisible())) await page.getByRole('tab', { name: 'Block' }).click();
  await role.waitFor();
}

/** The verdict on screen. */
function headline(calculator: ReturnType<Page['locator']>): Promise<string> {
  return calculator
    .locator('[part~=headline]')
    .textContent({ timeout: 500 })
    .then(
      (text) => text ?? '',
      () => '',
    );
}

function recordShifts(): void {
  const page = window as unknown as { shift: number };
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      page.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
