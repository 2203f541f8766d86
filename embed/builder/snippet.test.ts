import { describe, expect, it } from 'vitest';
import { type Embed, type Published, policyLines, snippet } from './snippet.ts';

const PUBLISHED: Published = {
  cdn: 'https://files.example/cdn/',
  site: 'https://site.example/site/',
  version: '1.2.3',
  integrity: 'sha384-abc',
};
const PLAIN: Embed = { route: 'module', attributes: {}, colours: {}, resized: true, synced: false };

describe('the lines to paste', () => {
  it('name the version and its hash on the module route', () => {
    expect(snippet({ ...PLAIN, attributes: { 'preset-role': 'bookkeeper' } }, PUBLISHED)).toBe(
      [
        '<link rel="stylesheet" href="https://files.example/cdn/1.2.3/reserve.css">',
        '<script type="module" src="https://files.example/cdn/1.2.3/f5-roi-calculator.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
        '<f5-roi-calculator preset-role="bookkeeper"></f5-roi-calculator>',
      ].join('\n'),
    );
  });

  it('do without a hash that is not known', () => {
    expect(snippet(PLAIN, { ...PUBLISHED, integrity: null })).not.toContain('integrity');
  });

  it('hand attributes on by data on the loader route, and by the query on that of the frame', () => {
    const attributes = { 'cta-label': 'A & "B" <c>', 'data-layer': '' };
    expect(snippet({ ...PLAIN, route: 'loader', attributes }, PUBLISHED)).toContain(
      '<div data-f5-roi data-cta-label="A &#38; &#34;B&#34; &#60;c&#62;" data-data-layer></div>',
    );
    const frame = snippet({ ...PLAIN, route: 'frame', attributes, synced: true }, PUBLISHED);
    expect(frame).toContain('?embed=1&#38;cta-label=A%20%26%20%22B%22%20%3Cc%3E&#38;data-layer=');
    expect(frame).toContain(' data-f5-roi-frame data-f5-roi-url-sync ');
    expect(snippet({ ...PLAIN, route: 'frame', resized: false }, PUBLISHED)).not.toContain('<script');
  });

  it('let no colour out of its rule', () => {
    const text = snippet(
      { ...PLAIN, colours: { accent: 'red;}</style><script>alert(1)</script>' } },
      PUBLISHED,
    );
    expect(text.match(/<\/style>/g)).toHaveLength(1);
    expect(text).not.toContain('<script>');
  });

  it('say what the policy must allow', () => {
    expect(policyLines(PLAIN, PUBLISHED)).toEqual([
      'script-src https://files.example',
      'style-src https://files.example',
      'img-src data:',
    ]);
    expect(policyLines({ ...PLAIN, route: 'frame' }, PUBLISHED)).toEqual([
      'frame-src https://site.example',
      'script-src https://files.example',
    ]);
  });
});
