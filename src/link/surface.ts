/** The surfaces that a link can be sent from; a link from the first one says nothing of it. */
export const SURFACES = ['widget', 'analysis', 'desk', 'presenter'] as const;
export type Surface = (typeof SURFACES)[number];

const HEAD = /^1\.\d{4}-\d{2}\./;
/** The pair right behind the head. Any word counts, since a later calculator may have a surface that is not known here. */
const PAIR = /^(1\.\d{4}-\d{2}\.)o-([a-z]+)(?:_|(?=~)|$)/;

/**
 * A link's text with the surface to open: `1.2026-11.o-analysis_sTX_k-…`, one pair for all of its scenarios; none for the
 * widget. It is no part of any scenario, so no check figure covers it. Anything else stays as it is, also the compressed
 * form, which holds what was put in before.
 */
export function withSurface(link: string, surface: Surface): string {
  const bare = link.replace(PAIR, '$1');
  return surface === 'widget' ? bare : bare.replace(HEAD, (head) => `${head}o-${surface}_`);
}

/** The surface that a clean link was sent from; the widget where it names none, or one that is not known here. */
export function surfaceOf(text: string): Surface {
  const named = PAIR.exec(text)?.[2];
  return SURFACES.find((surface) => surface === named) ?? 'widget';
}
