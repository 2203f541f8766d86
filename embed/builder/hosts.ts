import type { Route } from './snippet.ts';

/** Distribution of the lines: all in one place; app page and template; or with the script in a tag. */
export type Layout = 'together' | 'app' | 'tag';

/** One kind of host: where the lines go, and what to watch out for. */
export interface Host {
  readonly id: string;
  readonly label: string;
  /** Best route for it. */
  readonly route: Route;
  readonly layout: Layout;
  readonly where: string;
  readonly mind: readonly string[];
}

export const HOSTS: readonly Host[] = [
  {
    id: 'html',
    label: 'Plain HTML',
    route: 'module',
    layout: 'together',
    where: 'Paste the lines where the calculator should stand.',
    mind: ['The style sheet and the script may stand in the head instead; any order works.'],
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    route: 'loader',
    layout: 'together',
    where:
      'Best: the plugin f5-roi-calculator.zip, which needs no lines; paste your settings file into its page under Settings. Without it: add a Custom HTML block and paste the lines there, not into the page itself.',
    mind: [
      'If a plugin copies, merges or inlines scripts, exclude loader.js there: it finds its files by its own address. Or add data-f5-roi-src, with that address, to the place.',
      'Authors, who may not write unfiltered HTML, keep the place and what stands in it, but lose the script, and all of a frame. Let an administrator put loader.js on the site once, or install the plugin.',
    ],
  },
  {
    id: 'webflow',
    label: 'Webflow',
    route: 'loader',
    layout: 'together',
    where: 'Add a Code Embed element and paste the lines.',
    mind: ['The calculator shows on the published site; the designer may not run scripts.'],
  },
  {
    id: 'hubspot',
    label: 'HubSpot',
    route: 'loader',
    layout: 'together',
    where: 'Add a module for custom HTML to the page and paste the lines.',
    mind: [
      'Do not paste into rich text, which may strip scripts. Where no module takes them, use the frame.',
    ],
  },
  {
    id: 'shopify',
    label: 'Shopify',
    route: 'loader',
    layout: 'together',
    where: 'In the theme editor, add a Custom Liquid section and paste the lines.',
    mind: ['Liquid reads {{ and {% as code; the lines have neither.'],
  },
  {
    id: 'gtm',
    label: 'Google Tag Manager',
    route: 'loader',
    layout: 'tag',
    where: 'The place goes into the page itself, the script into a Custom HTML tag that fires on that page.',
    mind: [
      'With “Push events to the data layer”, make triggers for f5_roi_ready, f5_roi_change and f5_roi_cta.',
      'A visitor who declines the tag by consent does not get the calculator: what you write into the place stays.',
    ],
  },
  {
    id: 'react',
    label: 'React 19',
    route: 'module',
    layout: 'app',
    where: 'The first lines go into index.html, the tag into your JSX.',
    mind: [
      'Events bind as onf5-roi-change={…}; scenario={…} is set as a property.',
      'On a page that comes from a server (Next, Remix, Gatsby) React does neither: use a ref and addEventListener.',
    ],
  },
  {
    id: 'vue',
    label: 'Vue 3',
    route: 'module',
    layout: 'app',
    where: 'The first lines go into index.html, the tag into a template.',
    mind: [
      'Tell the compiler: isCustomElement: (tag) => tag === "f5-roi-calculator".',
      'Events bind as @f5-roi-change="…"; :scenario.prop="…" sets the property.',
    ],
  },
  {
    id: 'angular',
    label: 'Angular',
    route: 'module',
    layout: 'app',
    where: 'The first lines go into index.html, the tag into a template.',
    mind: [
      'Add CUSTOM_ELEMENTS_SCHEMA to the component’s schemas.',
      'Events bind as (f5-roi-change)="…"; [scenario]="…" sets the property.',
    ],
  },
  {
    id: 'svelte',
    label: 'Svelte 5',
    route: 'module',
    layout: 'app',
    where: 'The first lines go into app.html, the tag into a component.',
    mind: ['Events bind as onf5-roi-change={…}; scenario={…} is set as a property.'],
  },
];
