import type { Plugin } from 'vite';

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
  };
}
