import { CARD_SIZE, cardTags } from '../../src/output/preview-card.ts';
import { COLORS, F5, INK, LEFT, MUTED, US, WIDEST } from './card.ts';
import { widthOf } from './letters.ts';
import { createPicture } from './picture.ts';

/** Pages without figures of their own, and their pictures: by file, the words in large type. */
export const PAGE_CARDS: Readonly<Record<string, string>> = {
  'index.html': 'What does this role cost?',
  'embed.html': 'Put it on your page',
  'methodology.html': 'How it counts',
  'accessibility.html': 'Accessibility',
  'roles/index.html': 'What each role costs',
};

const SIDES = [
  ['U.S. hire', US],
  ['F5', F5],
] as const;

/** Name of a page's picture, on the top level of the site. */
export function pictureName(file: string): string {
  return file.replace(/(?:\/index)?\.html$/, '-card.png');
}

/**
 * The picture of a page: its name, and the colors of the two sides. No bars, which would have a length: nobody who sees the
 * picture has chosen a role.
 */
export function pagePicture(title: string): Uint8Array {
  const picture = createPicture(CARD_SIZE.width, CARD_SIZE.height, COLORS);
  const write = (color: number, words: string, baseline: number, size: number, left = LEFT) =>
    picture.text(color, words, left, baseline, Math.min(size, (WIDEST / widthOf(words)) * 7));
  picture.box(F5, 0, 0, CARD_SIZE.width, 12);
  write(MUTED, 'U.S. hire or F5?', 112, 28);
  write(INK, title, 270, 64);
  let left = LEFT;
  for (const [label, color] of SIDES) {
    picture.box(color, left, 372, 44, 44);
    write(INK, label, 410, 32, left + 68);
    left += 68 + (widthOf(label) * 32) / 7 + 72;
  }
  write(MUTED, 'Both costs line by line. Every figure can be checked.', 548, 26);
  return picture.png();
}

/** A page with the card of its preview at the end of its head; its title and description are its own. Throws where it has none. */
export function withCard(html: string, file: string, site: string): string {
  const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
  const [, description] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
  if (!title || !description) throw new Error(`${file} has no title or no description for its card`);
  const tags = cardTags({
    title: plain(title),
    description: plain(description),
    url: site + file.replace(/(^|\/)index\.html$/, '$1'),
    picture: { url: site + pictureName(file), words: `${PAGE_CARDS[file]} U.S. hire or F5.` },
  });
  return html.replace(/(?=\s*<\/head>)/, () => `\n${tags}`);
}

/** A text as it stands in HTML, as it reads. */
function plain(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');
}
