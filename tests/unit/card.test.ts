import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cardPicture } from '../../build/card/card.ts';
import { PAGE_CARDS, pagePicture, withCard } from '../../build/card/page-card.ts';
import { roleCard } from '../../src/output/roles/role-page.ts';
import { NEWEST } from '../support/editions.ts';

/** A picture's pixels as places in its palette, row by row. */
function pixelsOf(png: Uint8Array): { width: number; height: number; rows: Uint8Array[] } {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const start = bytes.indexOf('IDAT');
  const raw = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  const rows = Array.from({ length: height }, (_, y) =>
    raw.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
  );
  return { width, height, rows };
}

describe('the preview picture of a role', () => {
  it('can be drawn for every role, the same each time', () => {
    for (const { id } of NEWEST.roles) expect(() => cardPicture(roleCard(NEWEST, id))).not.toThrow();
    const card = roleCard(NEWEST, 'bookkeeper');
    expect(cardPicture(card)).toEqual(cardPicture(card));
  });

  it('keeps its text inside, however long a name is, and its bars on one scale', () => {
    const card = { ...roleCard(NEWEST, 'bookkeeper'), title: 'Sales representative, '.repeat(6) };
    const sides = [card.sides[0], card.sides[1]].map((side, i) => ({
      label: side?.label ?? '',
      amount: side?.amount ?? '',
      dollars: i === 0 ? 80_000 : 20_000,
    }));
    const { width, height, rows } = pixelsOf(cardPicture({ ...card, sides }));
    expect([width, height]).toEqual([1200, 630]);
    const margins = rows
      .slice(20)
      .every((row) => [...row.subarray(0, 60), ...row.subarray(1140)].every((p) => p === 0));
    expect(margins).toBe(true);
    const lengths = [358, 464].map((y) => rows[y]?.filter((pixel) => pixel !== 0).length ?? 0);
    expect(lengths[0]).toBe(4 * (lengths[1] ?? 0));
  });

  it('says which letter it lacks', () => {
    expect(() => cardPicture({ ...roleCard(NEWEST, 'bookkeeper'), title: 'Ж' })).toThrow('"Ж"');
  });
});

describe('the card of a page', () => {
  it('has a picture of words and two colors, without a figure and without a length', () => {
    for (const title of Object.values(PAGE_CARDS)) {
      expect(title).not.toMatch(/\d/);
      const { width, height, rows } = pixelsOf(pagePicture(title));
      expect([width, height]).toEqual([1200, 630]);
      const inside = rows
        .slice(20)
        .every((row) => [...row.subarray(0, 60), ...row.subarray(1140)].every((pixel) => pixel === 0));
      expect(inside).toBe(true);
      const swatches = new Map<number, number>();
      for (const pixel of rows[374] ?? []) if (pixel > 0) swatches.set(pixel, (swatches.get(pixel) ?? 0) + 1);
      expect([...swatches.values()].filter((wide) => wide === 44)).toHaveLength(2);
    }
  });

  it('says the page’s own title and description, and needs both', () => {
    const page =
      '<head><title>A &#38; b</title><meta name="description" content="One &amp; two." /></head><body></body>';
    const html = withCard(page, 'roles/index.html', 'https://example.com/site/');
    expect(html).toContain('<meta property="og:title" content="A &#38; b">');
    expect(html).toContain('<meta property="og:description" content="One &#38; two.">');
    expect(html).toContain('<meta property="og:url" content="https://example.com/site/roles/">');
    expect(html).toContain('content="https://example.com/site/roles-card.png"');
    expect(html.indexOf('og:title')).toBeLessThan(html.indexOf('</head>'));
    expect(() => withCard('<head></head>', 'index.html', '')).toThrow('index.html has no title');
  });
});
