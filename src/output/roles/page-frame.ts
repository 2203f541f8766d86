import { escaped } from '../html.ts';
import { cardTags, type PreviewCard } from '../preview-card.ts';

/** One page about roles. Texts are plain, `main` is HTML. */
export interface RolesPage {
  readonly title: string;
  readonly lead: string;
  /** The page in a sentence, for search engines and previews. */
  readonly description: string;
  readonly main: string;
  /** Address of the published page. */
  readonly url: string;
  /** The picture for previews. */
  readonly picture: PreviewCard['picture'];
  /** What the page is for machines, as schema.org has it. */
  readonly data: unknown;
}

/** A complete page without script; it works under the site’s policy, which lets data in a script element be. */
export function rolesPage({ title, lead, description, main, url, picture, data }: RolesPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${escaped(url)}">
${cardTags({ title, description, url, picture })}
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
