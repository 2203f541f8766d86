import type { Plugin } from 'vite';

/** A wrapped `import()`, with or without the names that the bundler reads from it. */
const WRAPPED =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await |\(\) => )(\(?import\("[^"]+"\)[^;]*?)(?:;\s*return \{[^}]*\};?\s*\})?, ?__VITE_PRELOAD__, ?import\.meta\.url\)/g;

/**
 * Keeps `import()` as it is. Vite wraps it to preload style sheets and chunks, which we do not have. The wrapper is more
 * than a kilobyte before the first answer, and dispatches its own events on the host's window.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
    renderChunk: {
      order: 'pre',
      handler(code) {
        const plain = code.replaceAll(WRAPPED, '$1');
        return plain === code ? null : { code: plain, map: null };
      },
    },
  };
}
