import type { Route } from './snippet.ts';

/** Where the lines go on one kind of host, and what to mind there. */
export interface Recipe {
  readonly id: string;
  readonly label: string;
  /** The route that suits it best. */
  readonly route: Route;
  readonly words: string;
}

export const RECIPES: readonly Recipe[] = [
  {
    id: 'html',
    label: 'HTML page',
    route: 'module',
    words: 'Paste the lines where the calculator should stand. The script may also stand in the head.',
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    route: 'loader',
    words:
      'Add a “Custom HTML” block and paste the lines. If an optimiser delays or merges scripts, exclude loader.js there. Where scripts are stripped (roles without unfiltered HTML), use the frame.',
  },
  {
    id: 'webflow',
    label: 'Webflow',
    route: 'loader',
    words: 'Add an “Embed” element and paste the lines; they run on the published site, not in the designer.',
  },
  {
    id: 'hubspot',
    label: 'HubSpot',
    route: 'loader',
    words: 'Add a “Custom HTML” module. Rich text strips scripts: use the module, or the frame.',
  },
  {
    id: 'shopify',
    label: 'Shopify',
    route: 'loader',
    words: 'Add a “Custom Liquid” section and paste the lines.',
  },
  {
    id: 'gtm',
    label: 'Google Tag Manager',
    route: 'loader',
    words:
      'Put the <div> into the page itself, and the script into a “Custom HTML” tag. With the attribute data-layer the events arrive in the container.',
  },
  {
    id: 'react',
    label: 'React 19',
    route: 'module',
    words:
      'Put the script into the document, or import the package’s define entry; then use the tag in JSX. Events bind as onf5-roi-change.',
  },
  {
    id: 'vue',
    label: 'Vue 3',
    route: 'module',
    words:
      'Tell the compiler that the tag is a custom element (isCustomElement), then use it in templates; events bind as @f5-roi-change.',
  },
  {
    id: 'angular',
    label: 'Angular',
    route: 'module',
    words: 'Add CUSTOM_ELEMENTS_SCHEMA to the component, then use the tag; events bind as (f5-roi-change).',
  },
  {
    id: 'svelte',
    label: 'Svelte 5',
    route: 'module',
    words: 'Use the tag as it stands; events bind as onf5-roi-change.',
  },
];
