import { escaped } from './html.ts';

/** What a preview of a page shows where its address is posted. Texts are plain. */
export interface PreviewCard {
  readonly title: string;
  readonly description: string;
  /** Address of the published page. */
  readonly url: string;
  /** Address of the picture, and what it shows. */
  readonly picture: { readonly url: string; readonly words: string };
}

/** Pixels of a picture, as the services that show it ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card as elements of a head, one a line. No scenario has a part in it: the page's address alone is known to those who ask. */
export function cardTags({ title, description, url, picture }: PreviewCard): string {
  const named = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:image', picture.url],
    ['og:image:width', String(CARD_SIZE.width)],
    ['og:image:height', String(CARD_SIZE.height)],
    ['og:image:alt', picture.words],
  ].map(([name = '', content = '']) => `<meta property="${name}" content="${escaped(content)}">`);
  return [...named, '<meta name="twitter:card" content="summary_large_image">'].join('\n');
}
