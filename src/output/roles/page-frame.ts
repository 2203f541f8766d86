import { escaped } from '../html.ts';

/** One page about roles. Texts are plain, `main` is HTML. */
export interface RolesPage {
  readonly title: string;
  readonly lead: string;
  /** The page in a sentence, for search engines and previews. */
  readonly description: string;
  readonly main: string;
  /** Address of the published page. */
  readonly url: string;
  /** Address of the picture for previews, and what it shows; null if there is none. */
  readonly picture: { readonly url: string; readonly words: string } | null;
  /** What the page is for machines, as schema.org has it. */
  readonly data: unknown;
}

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A complete page without script; it works under the site’s policy, which lets data in a script element be. */
export function rolesPage({ title, lead, description, main, url, picture, data }: RolesPage): string {
  const named = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ...(picture
      ? [
          ['og:image', picture.url],
          ['og:image:width', String(CARD_SIZE.width)],
          ['og:image:height', String(CARD_SIZE.height)],
          ['og:image:alt', picture.words],
        ]
      : []),
  ].map(([name = '', content = '']) => `<meta property="${name}" content="${escaped(content)}">`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${escaped(url)}">
${named.join('\n')}
<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./roles.css">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
</header>
<main>
${main}
</main>
<footer>
<a href="../">The calculator</a>
<a href="./">All roles</a>
<a href="../methodology.html">How it counts</a>
<a href="../embed.html">Put it on your page</a>
<a href="../accessibility.html">Accessibility</a>
</footer>
</body>
</html>
`;
}
