import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../src/element/attributes.ts';
import { blocksOf } from './blocks.ts';
import { hashOfInline, policyLines } from './policy.ts';
import { type Embed, importMapText, joined, linesOf, type Published, styleText } from './snippet.ts';

const PUBLISHED: Published = {
  cdn: 'https://files.example/cdn/',
  site: 'https://site.example/site/',
  version: '1.2.3',
  hashes: { 'f5-roi-calculator.js': 'sha384-abc', 'reserve.css': 'sha384-def' },
};
const PLAIN: Embed = {
  route: 'module',
  attributes: {},
  properties: {},
  snapshot: '',
  pinned: false,
  resized: true,
  synced: false,
};
const LOADER: Embed = { ...PLAIN, route: 'loader' };
const FRAME: Embed = { ...PLAIN, route: 'frame' };

const text = (embed: Embed, published = PUBLISHED) => {
  const { style, place, script } = linesOf(embed, published);
  return joined(style, place, script);
};

describe('the lines to paste', () => {
  it('name the version and the hashes on the module route', () => {
    expect(text({ ...PLAIN, attributes: { 'preset-role': 'bookkeeper' } })).toBe(
      [
        '<link rel="stylesheet" href="https://files.example/cdn/1.2.3/reserve.css" integrity="sha384-def" crossorigin="anonymous">',
        '<f5-roi-calculator preset-role="bookkeeper"></f5-roi-calculator>',
        '<script type="module" src="https://files.example/cdn/1.2.3/f5-roi-calculator.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
      ].join('\n'),
    );
  });

  it('do without hashes that are not known', () => {
    expect(text(PLAIN, { ...PUBLISHED, hashes: null })).not.toMatch(/integrity|crossorigin/);
  });

  it('name no version on the loader route, and hand attributes on by data', () => {
    expect(text({ ...LOADER, attributes: { 'cta-label': 'A & "B" <c> {{d}}', 'data-layer': '' } })).toBe(
      [
        '<link rel="stylesheet" href="https://files.example/cdn/v1/reserve.css">',
        '<div data-f5-roi data-cta-label="A &#38; &#34;B&#34; &#60;c&#62; &#123;&#123;d&#125;&#125;" data-data-layer><a href="https://site.example/site/">What does this hire cost, in the U.S. and through F5?</a></div>',
        '<script src="https://files.example/cdn/v1/loader.js" async></script>',
      ].join('\n'),
    );
  });

  it('write a frame with its helper or without, and higher with the analysis', () => {
    const whole = text({ ...FRAME, synced: true, attributes: { view: 'presenter' } });
    expect(whole).toContain(
      'src="https://site.example/site/?embed=1&#38;view=presenter" data-f5-roi-frame data-f5-roi-url-sync ',
    );
    expect(whole).toContain('allow="clipboard-write; fullscreen"');
    const alone = text({ ...FRAME, resized: false, synced: true });
    expect(alone).not.toMatch(/<script|data-f5-roi/);
    const heightIn = (lines: string) => Number(/ height="(\d+)"/.exec(lines)?.[1]);
    expect(heightIn(alone)).toBeGreaterThan(500);
    for (const view of ['analysis', 'desk'])
      expect(heightIn(text({ ...FRAME, attributes: { view } }))).toBeGreaterThan(heightIn(alone) + 2000);
  });

  it('carry any value through HTML unchanged, on every route', () => {
    const parser = new new Window().DOMParser();
    const values = fc.dictionary(
      fc.constantFrom(...ATTRIBUTES),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(PLAIN, LOADER, FRAME), (attributes, route) => {
        const { place } = linesOf({ ...route, attributes }, PUBLISHED);
        const { body } = parser.parseFromString(place, 'text/html');
        expect(body.childNodes.length).toBe(1);
        const element = body.querySelector('iframe') ?? body.firstElementChild;
        const query = new URL(element?.getAttribute('src') ?? 'a:').searchParams;
        for (const [name, value] of Object.entries(attributes)) {
          const found = {
            module: element?.getAttribute(name),
            loader: element?.getAttribute(`data-${name}`),
            frame: query.get(name),
          };
          expect(found[route.route]).toBe(value);
        }
      }),
    );
  });

  it('hold the answer without script in the place, and none in a frame', () => {
    const snapshot = '<div>\n<p>$1</p>\n</div>';
    expect(text({ ...PLAIN, snapshot })).toContain(`<f5-roi-calculator>\n${snapshot}\n</f5-roi-calculator>`);
    expect(text({ ...LOADER, snapshot })).toContain(`<div data-f5-roi>\n${snapshot}\n</div>`);
    expect(text({ ...FRAME, snapshot })).not.toContain('$1');
  });

  it('hold the settings in the place where they are not fetched, as data that ends nothing and is no code', () => {
    const config = { brand: { title: '</script><b>{{x}} {% y %} & "z"' } };
    const settings = `${JSON.stringify({ $schema: 'https://site.example/s.json', ...config }, null, 2)}\n`;
    const parser = new new Window().DOMParser();
    for (const [route, place] of [
      [PLAIN, 'f5-roi-calculator'],
      [LOADER, '[data-f5-roi]'],
    ] as const) {
      const lines = text({ ...route, settings, snapshot: '<p>$1</p>' });
      expect(lines).not.toMatch(/\{\{|\{%|<b>|\n\s*\n/);
      const { body } = parser.parseFromString(lines, 'text/html');
      const data = body.querySelector(`${place} > script[type="application/json"]`);
      expect(JSON.parse(data?.textContent ?? '')).toMatchObject(config);
      expect(body.querySelector(`${place} > p`)?.textContent).toBe('$1');
    }
    expect(text({ ...FRAME, settings })).not.toContain('application/json');
  });

  it('pin every script by an import map before the first of them, where hashes are known', () => {
    const hashes = { ...PUBLISHED.hashes, 'chunks/a<b.js': 'sha384-ghi', 'methodology.css': 'sha384-jkl' };
    const lines = text({ ...PLAIN, pinned: true }, { ...PUBLISHED, hashes });
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/s.exec(lines) ?? [];
    expect(JSON.parse(map)).toEqual({
      integrity: {
        'https://files.example/cdn/1.2.3/f5-roi-calculator.js': 'sha384-abc',
        'https://files.example/cdn/1.2.3/chunks/a<b.js': 'sha384-ghi',
      },
    });
    expect(map).not.toMatch(/a<b|\{\{|\}\}/);
    expect(lines.indexOf('importmap')).toBeLessThan(lines.indexOf('type="module"'));
    expect(lines).not.toMatch(/\n\s*\n/);
    for (const embed of [PLAIN, { ...LOADER, pinned: true }, { ...FRAME, pinned: true }])
      expect(text(embed, { ...PUBLISHED, hashes })).not.toContain('importmap');
    expect(text({ ...PLAIN, pinned: true }, { ...PUBLISHED, hashes: null })).toBe(
      text(PLAIN, { ...PUBLISHED, hashes: null }),
    );
  });

  it('colour the tag or the place, and no frame', () => {
    const properties = { '--f5-roi-accent': '#5b2a86', '--f5-roi-radius': '0' };
    expect(text({ ...PLAIN, properties })).toContain(
      '<style>\nf5-roi-calculator {\n  --f5-roi-accent: #5b2a86;\n  --f5-roi-radius: 0;\n}\n</style>',
    );
    expect(text({ ...LOADER, properties })).toContain('[data-f5-roi] {');
    expect(text({ ...FRAME, properties })).not.toContain('5b2a86');
  });
});

describe('the lines as a host takes them', () => {
  const titles = (embed: Embed, layout: Parameters<typeof blocksOf>[1]) =>
    blocksOf(linesOf(embed, PUBLISHED), layout).map(({ title }) => title);

  it('are dealt out to page, template and tag, and none is lost', () => {
    for (const embed of [PLAIN, LOADER, FRAME])
      for (const layout of ['together', 'app', 'tag'] as const) {
        const codes = blocksOf(linesOf(embed, PUBLISHED), layout).map(({ code }) => code);
        expect(codes.join('\n').split('\n').sort()).toEqual(text(embed).split('\n').sort());
      }
  });

  it('have no empty block', () => {
    expect(titles(PLAIN, 'app')).toEqual(['In the page’s <head>', 'In the template']);
    expect(titles({ ...FRAME, resized: false }, 'app')).toEqual(['In the template']);
    expect(titles(LOADER, 'tag')).toEqual(['In the page', 'In the tag']);
    expect(titles({ ...FRAME, resized: false }, 'tag')).toEqual(['In the page']);
  });
});

describe('what the policy must allow', () => {
  it('is said for each route', () => {
    expect(policyLines(PLAIN, PUBLISHED, null)).toEqual([
      'script-src https://files.example',
      'style-src https://files.example',
      'img-src data:',
    ]);
    expect(policyLines({ ...LOADER, attributes: { 'use-worker': '' } }, PUBLISHED, null)).toContain(
      'worker-src https://files.example',
    );
    expect(policyLines(FRAME, PUBLISHED, null)).toEqual([
      'frame-src https://site.example',
      'script-src https://files.example',
    ]);
    expect(policyLines({ ...FRAME, resized: false }, PUBLISHED, null)).toEqual([
      'frame-src https://site.example',
    ]);
  });

  it('lets the file be fetched, from the page itself or from where it lies', () => {
    const named = (config: string) => policyLines({ ...LOADER, attributes: { config } }, PUBLISHED, null);
    expect(named('f5-roi.json')).toContain("connect-src 'self'");
    expect(named('https://files.example/a/f5-roi.json')).toContain('connect-src https://files.example');
    expect(policyLines({ ...LOADER, settings: '{}' }, PUBLISHED, null).join()).not.toContain('connect-src');
  });

  it('names the hash of the import map, or all of them where it is not known', async () => {
    const embed = { ...PLAIN, pinned: true };
    const map = await hashOfInline(importMapText(embed, PUBLISHED));
    expect(policyLines(embed, PUBLISHED, null, map)[0]).toBe(`script-src https://files.example '${map}'`);
    expect(policyLines(embed, PUBLISHED, null)[0]).toBe("script-src https://files.example 'unsafe-inline'");
  });

  it('names the hash of the colours’ style, or all of them where it is not known', async () => {
    const embed = { ...PLAIN, properties: { '--f5-roi-us': 'red' } };
    const style = await hashOfInline(styleText(embed));
    expect(style).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(policyLines(embed, PUBLISHED, style)[1]).toBe(`style-src https://files.example '${style}'`);
    expect(policyLines(embed, PUBLISHED, null)[1]).toBe("style-src https://files.example 'unsafe-inline'");
  });
});
