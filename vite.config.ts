import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UserConfig, UserConfigFnObject } from 'vite';
import { editionParts } from './tests/setup/edition-parts.ts';

const here = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as { version: string };

const shared: UserConfig = {
  plugins: [editionParts()],
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** One self-contained module with lazy chunks beside it, found relative to itself wherever it is hosted. */
const cdn: UserConfig = {
  ...shared,
  base: './',
  publicDir: false,
  build: {
    outDir: resolve(here, 'dist/cdn', version),
    emptyOutDir: true,
    target: 'es2022',
    minify: 'terser',
    terserOptions: { compress: { passes: 3, pure_getters: false }, format: { comments: false } },
    modulePreload: false,
    rollupOptions: {
      input: resolve(here, 'src/element/define.ts'),
      preserveEntrySignatures: false,
      output: {
        entryFileNames: 'f5-roi-calculator.js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

const site: UserConfig = {
  ...shared,
  root: resolve(here, 'embed/site'),
  base: './',
  publicDir: resolve(here, 'public'),
  server: { fs: { allow: [here] } },
  build: {
    outDir: resolve(here, 'dist/site'),
    emptyOutDir: true,
    target: 'es2022',
    minify: 'terser',
    modulePreload: false,
  },
};

const lib: UserConfig = {
  ...shared,
  publicDir: false,
  build: {
    outDir: resolve(here, 'dist/lib'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(
        ['model', 'scenario', 'link', 'data'].map((name) => [name, resolve(here, `src/lib/${name}.ts`)]),
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
