import type { Plugin } from 'vite';

/**
 * Lets `import()` be `import()`: Vite wraps it to preload style sheets and chunks, of which there are none here, in more
 * than a kilobyte that would stand before the first answer and dispatch events of its own on the host's window.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
