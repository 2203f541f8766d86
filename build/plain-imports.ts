import type { Plugin } from 'vite';

/** A wrapped `import()`, with or without the names that the bundler reads from it. */
const WRAPPED =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await |\(\) => )(\(?import\("[^"]+"\)[^;]*?)(?:;\s*return \{[^}]*\};?\s*\})?, ?__VITE_PRELOAD__, ?import\.meta\.url\)/g;

/** Pause before the second try, in milliseconds. */
const PAUSE_MS = 500;

/**
 * A second try for each part that loads late. It asks for the same address: with another one, a part that others import,
 * too, would run twice. Browsers that remember a failed answer (Firefox before 155) fail again, and the screen says so.
 */
const AGAIN = `(load) => load().catch(() => new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS})).then(load))`;

const HELPER = '\0again';

/**
 * Gives each `import()` a second try, and nothing else. Vite wraps it to preload style sheets and chunks, which we do not
 * have: the wrapper is more than a kilobyte before the first answer, and dispatches its own events on the host's window.
 * Libraries it does not wrap; `wrap` does.
 */
export function plainImports(wrap = false): Plugin {
  return {
    name: 'plain-imports',
    resolveId: (id) => (id === HELPER ? id : null),
    load: {
      order: 'pre',
      handler: (id) => {
        if (id === '\0vite/preload-helper.js') return `export const __vitePreload = ${AGAIN};`;
        return id === HELPER ? `export const again = ${AGAIN};` : null;
      },
    },
    transform: {
      order: 'post',
      handler: (code) => {
        const wrapped = wrap ? code.replace(LITERAL, '__again(() => import($1))') : code;
        if (wrapped === code) return null;
        return { code: `import { again as __again } from '${HELPER}';\n${wrapped}`, map: null };
      },
    },
    renderChunk: {
      order: 'pre',
      handler: (code) => {
        const plain = code.replaceAll(WRAPPED, '__vitePreload(() => $1)');
        return plain === code ? null : { code: plain, map: null };
      },
    },
  };
}

const LITERAL = /\bimport\((["'][^"']+["'])\)/g;
