import { resolve } from 'node:path';
import type { UserConfig, UserConfigFnObject } from 'vite';
import { methodology } from './tests/setup/methodology.ts';
import { ROOT, SHARED, VERSION } from './tests/setup/vite-shared.ts';

/** Browsers that know `light-dark()` (2024): a lowered one needs variables on every host page. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

const at = (path: string) => resolve(ROOT, path);

/** Chunks are told apart by what they hold, in a host's network panel too. */
function chunkName(facade: string | null): string {
  const [, edition, part] = /([^/\\]+)[/\\]edition\.json\?(\w+)$/.exec(facade ?? '') ?? [];
  const name = { wages: 'state-pay', evidence: 'sources', figures: 'figures' }[part ?? ''];
  return name ? `${name}-${edition}` : '[name]';
}

/**
 * Left alone, what several chunks share would become a dozen small ones, some of them before the first answer: one file
 * holds all that the entry needs, one all that comes right after it, one what the parts behind doors have in common.
 */
const CHUNKS = [
  { name: 'first', tags: ['$initial' as const], priority: 3 },
  { name: 'later', test: /src[\\/]element[\\/]later\.ts$/, priority: 2 },
  { name: 'common', test: /src[\\/]/, minShareCount: 2, priority: 1 },
];

/** One self-contained module with lazy chunks beside it, found relative to itself wherever it is hosted. */
const cdn: UserConfig = {
  ...SHARED,
  plugins: [...(SHARED.plugins ?? []), methodology(ROOT, VERSION)],
  base: './',
  publicDir: at('embed/cdn'),
  worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'chunks/range-[name]-[hash].js' } } },
  build: {
    outDir: at(`dist/cdn/${VERSION}`),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: CSS_TARGET,
    minify: 'terser',
    terserOptions: { compress: { passes: 3, pure_getters: false }, format: { comments: false } },
    modulePreload: false,
    rollupOptions: {
      input: at('src/element/define.ts'),
      preserveEntrySignatures: false,
      output: {
        entryFileNames: 'f5-roi-calculator.js',
        codeSplitting: { groups: CHUNKS },
        chunkFileNames: ({ facadeModuleId }) => `chunks/${chunkName(facadeModuleId)}-[hash].js`,
      },
    },
  },
};

const site: UserConfig = {
  ...SHARED,
  plugins: [...(SHARED.plugins ?? []), methodology(ROOT, VERSION)],
  root: at('embed/site'),
  base: './',
  publicDir: at('public'),
  server: { fs: { allow: [ROOT] } },
  build: {
    outDir: at('dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: CSS_TARGET,
    minify: 'terser',
    modulePreload: false,
  },
};

const lib: UserConfig = {
  ...SHARED,
  publicDir: false,
  build: {
    outDir: at('dist/lib'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: true,
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(
        ['model', 'scenario', 'link', 'data', 'f5-roi'].map((name) => [name, at(`src/lib/${name}.ts`)]),
      ),
    },
    rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' } },
  },
};

const config: UserConfigFnObject = ({ mode }) => {
  switch (mode) {
    case 'cdn':
      return cdn;
    case 'lib':
      return lib;
    default:
      return site;
  }
};

export default config;
