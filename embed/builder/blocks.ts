import type { Layout } from './hosts.ts';
import { joined, type Lines } from './snippet.ts';

/** Lines for one place, and the name of that place. */
export interface Block {
  readonly title: string;
  readonly code: string;
}

/** The lines in the form a host accepts. App templates allow no script, and some no style: those go into the app's page. */
export function blocksOf({ style, place, script }: Lines, layout: Layout): readonly Block[] {
  const blocks = () => {
    switch (layout) {
      case 'together':
        return [{ title: 'Paste this', code: joined(style, place, script) }];
      case 'app':
        return [
          { title: 'In the page’s <head>', code: joined(style, script) },
          { title: 'In the template', code: place },
        ];
      case 'tag':
        return [
          { title: 'In the page', code: joined(style, place) },
          { title: 'In the tag', code: script },
        ];
      default:
        return layout satisfies never;
    }
  };
  return blocks().filter(({ code }) => code !== '');
}
