import { resolve } from 'node:path';
import type { UserConfig, UserConfigFnObject } from 'vite';
import { catalogueParts } from './build/catalogue-parts.ts';
import { integrity } from './build/integrity.ts';
import { methodology } from './build/methodology.ts';
import { ownCopies } from './build/own-copies.ts';
import { packageFiles } from './build/package-files.ts';
import { bareImports, plainImports } from './build/plain-imports.ts';
import { rolePages } from './build/role-pages.ts';
import { siteFiles } from './build/site-files.ts';
import { ROOT, SHARED, VERSION } from './build/vite-shared.ts';
import { wordpress } from './build/wordpress.ts';

/** Browsers that support `light-dark()` (2024): the polyfill for older ones needs variables on every host page. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

/** Address at which `dist/site/` is published, for files that contain their full address; the default is not a real one. */
const SITE_BASE = new URL(
  './',
  `${process.env.SITE_BASE ?? 'https://your-site.example/site'}/`.replace(/\/+$/, '/'),
).href;

const at = (path: string) => resolve(ROOT, path);

/**
 * Chunk names say what the chunk holds, so that they can be told apart in a host's network panel. No hash in them: their
 * folder is a version's own, and its letters would be a quarter kilobyte of what every widget loads.
 */
function chunkName(facade: string | null): string {
  const [, edition, part] = /([^/\\]+)[/\\]edition\.json\?(\w+)$/.exec(facade ?? '') ?? [];
  const name = { wages: 'state-pay', metros: 'metro-pay', evidence: 'sources', figures: 'figures' }[
    part ?? ''
  ];
  return name ? `${name}-${edition}` : '[name]';
}

/**
 * Groups for shared code. Without them, the bundler splits it into a dozen small chunks, some of them before the first
 * answer. One file has everything the entry needs, one everything right after it, one what reads links, one the code shared by
 * parts that open later.
 * The code that reads the pay tables is a small file of its own: an answer may wait for it. So are the names of figures,
 * and what finds a link in an address, which every widget loads, or they would bring the file for links along.
 */
const CHUNKS = [
  { name: 'first', tags: ['$initial' as const], priority: 3 },
  { name: 'pay-tables', test: /src[\\/]edition[\\/]unpack-(pay|table)\.ts$/, priority: 3 },
  { name: 'later', test: /src[\\/]element[\\/]later\.ts$/, priority: 2 },
  { name: 'names', test: /src[\\/]words[\\/]figure-name\.ts$/, priority: 2 },
  { name: 'editions', test: /src[\\/]element[\\/](editions|metro-loader)\.ts$/, priority: 1.5 },
  { name: 'link-text', test: /src[\\/]link[\\/](clean|unescaped)\.ts$/, priority: 2 },
  {
    name: 'typed',
    test: /src[\\/]words[\\/](read-(number|unit|digits)|said-unit|plain-characters)\.ts$/,
    priority: 1.5,
  },
  { name: 'links', test: /src[\\/]element[\\/]links\.ts$/, priority: 1 },
  {
    name: 'tools',
    test: /src[\\/](app[\\/]styles[\\/](tools\.css|adopting\.ts)|scenario[\\/]review[\\/]changed-remarks\.ts)/,
    priority: 1.5,
  },
  { name: 'common', test: /src[\\/]/, minShareCount: 2, priority: 0 },
];

/** What the builder's page starts with and no calculator does: the reader of an operator's file, and what it reads with. */
const FOR_BUILDER =
  /src[\\/](operator[\\/]|edition[\\/]check-rules|catalogue[\\/](fields|parts[\\/]numbers)\.ts$)/;

/**
 * The same for the site, where Preact, the builder's code and what reads an operator's file start the builder's page. They
 * must not load first on the page for frames. Both pages reserve heights.
 */
const SITE_CHUNKS = [
  ...CHUNKS.map((group) =>
    group.name === 'first'
      ? {
          ...group,
          test: (id: string) => /[\\/](src|data)[\\/]|[\\/]heights\.ts$/.test(id) && !FOR_BUILDER.test(id),
        }
      : group,
  ),
  { name: 'operators-file', test: FOR_BUILDER, priority: 1.5 },
];

/** Plugins for the modules of a worker, which the build handles separately. */
const worker = (entryFileNames: string): NonNullable<UserConfig['worker']> => ({
  format: 'es',
  plugins: () => [catalogueParts()],
  rollupOptions: { output: { entryFileNames } },
});

/** A snapshot is written anew only where a page's own is stale. */
const snapshotWords = ownCopies(ROOT, 'src/output/snapshot.ts', [
  'src/words/receipt-rows.ts',
  'src/words/verdict-words.ts',
]);

/** One self-contained module with lazy chunks in the same folder, found relative to itself on any host. */
const cdn: UserConfig = {
  ...SHARED,
  plugins: [snapshotWords, SHARED.plugins, methodology(ROOT, VERSION), integrity(at(`dist/cdn/${VERSION}`))],
  base: './',
  publicDir: at('embed/cdn'),
  worker: worker('chunks/range-[name].js'),
  build: {
    outDir: at(`dist/cdn/${VERSION}`),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: CSS_TARGET,
    minify: 'terser',
    terserOptions: {
      compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_getters: false },
      format: { comments: false },
    },
    modulePreload: false,
    rollupOptions: {
      input: at('src/element/define.ts'),
      preserveEntrySignatures: false,
      output: {
        entryFileNames: 'f5-roi-calculator.js',
        codeSplitting: { groups: CHUNKS },
        chunkFileNames: ({ facadeModuleId }) => `chunks/${chunkName(facadeModuleId)}.js`,
      },
    },
  },
};

/** A classic script of one file: for tag managers, and for pages that name no version. */
const classic = (entry: string, name: string): UserConfig => ({
  ...SHARED,
  plugins: [bareImports(), SHARED.plugins],
  publicDir: at('embed/cdn'),
  build: {
    outDir: at('dist/cdn/v1'),
    emptyOutDir: false,
    target: 'es2022',
    minify: 'terser',
    terserOptions: { compress: { passes: 3, ecma: 2022, unsafe_arrows: true }, format: { comments: false } },
    modulePreload: false,
    rollupOptions: { input: at(entry), output: { format: 'iife', entryFileNames: name } },
  },
});

/** The loader's second part, beside the module of this version: what need not be in a script that every page loads anew. */
const places: UserConfig = {
  ...classic('embed/places.ts', ''),
  plugins: [bareImports(), SHARED.plugins, integrity(at(`dist/cdn/${VERSION}`))],
  publicDir: false,
};
places.build = {
  ...places.build,
  outDir: at(`dist/cdn/${VERSION}`),
  rollupOptions: { input: at('embed/places.ts'), output: { entryFileNames: 'chunks/places.js' } },
};

const site: UserConfig = {
  ...SHARED,
  plugins: [
    SHARED.plugins,
    methodology(ROOT, VERSION, SITE_BASE),
    rolePages(ROOT, SITE_BASE),
    siteFiles({ address: SITE_BASE, version: VERSION, dist: at('dist') }),
  ],
  root: at('embed/site'),
  base: './',
  publicDir: at('public'),
  server: { fs: { allow: [ROOT] } },
  build: {
    outDir: at('dist/site'),
    rollupOptions: {
      input: ['index', 'embed', 'accessibility'].map((page) => at(`embed/site/${page}.html`)),
      output: { codeSplitting: { groups: SITE_CHUNKS } },
    },
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: CSS_TARGET,
    minify: 'terser',
    modulePreload: false,
  },
};

/** Entries of the npm package, each named in `exports` of package.json; all packages are bundled, rewritten for hostile hosts. */
const LIB_ENTRIES = ['index', 'define', 'model', 'scenario', 'link', 'data', 'snapshot', 'frame', 'f5-roi'];

const lib: UserConfig = {
  ...SHARED,
  plugins: [...(SHARED.plugins ?? []), plainImports(true), packageFiles(ROOT, VERSION)],
  base: './',
  publicDir: false,
  worker: worker('shared/range-[name].js'),
  build: {
    outDir: at('dist/lib'),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: CSS_TARGET,
    cssMinify: true,
    minify: false,
    license: { fileName: 'third-party-licenses.md' },
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(LIB_ENTRIES.map((name) => [name, at(`src/npm/${name}.ts`)])),
    },
    rolldownOptions: {
      external: /^node:/,
      // No comments with paths: where a clone's packages lie is not to change a byte.
      experimental: { attachDebugInfo: 'none' },
      transform: { inject: { HTMLElement: [at('src/npm/html-element.ts'), 'HTMLElement'] } },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
};

/** The WordPress plugin, with the calculator that was built before it, and one classic script for its page of settings. */
const plugin: UserConfig = {
  ...SHARED,
  plugins: [
    SHARED.plugins,
    wordpress({ root: ROOT, version: VERSION, site: process.env.SITE_BASE ? SITE_BASE : null }),
  ],
  publicDir: false,
  build: {
    outDir: at('dist/wordpress'),
    emptyOutDir: true,
    target: 'es2022',
    minify: 'terser',
    modulePreload: false,
    rollupOptions: {
      input: at('embed/wordpress/settings.ts'),
      output: { format: 'iife', entryFileNames: 'settings.js', codeSplitting: false },
    },
  },
};

const config: UserConfigFnObject = ({ mode }) => {
  switch (mode) {
    case 'cdn':
      return cdn;
    case 'loader':
      return classic('embed/loader.ts', 'loader.js');
    case 'places':
      return places;
    case 'frame':
      return classic('embed/parent.ts', 'frame.js');
    case 'lib':
      return lib;
    case 'wordpress':
      return plugin;
    default:
      return site;
  }
};

export default config;
