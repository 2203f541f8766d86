import type { Plugin } from 'vite';

/** An `import()` of a file beside in Vite's wrapper, with the names that the bundler reads from it. */
const NAMED =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (\(?import\("[^"]+")(\)[^;]*?);\s*return \{[^}]*\};?\s*\}/g;
/** The same without names, whatever follows. */
const PLAIN = /__vitePreload\(\(\) => (import\("[^"]+")/g;
/** The wrapper's other arguments: there is nothing to preload. */
const REST = /, ?__VITE_PRELOAD__, ?import\.meta\.url\)/g;

/** `import()` of a file beside, as an app's bundler must find it. */
const LITERAL = /\bimport\((["'][^"']+["'])\)/g;

/** Pause before the second try, in milliseconds. */
const PAUSE_MS = 500;

/**
 * Further tries for a part that loads late: after a pause, and then under an address of its own, since older browsers (Chrome
 * 143, Firefox 153) remember a failed answer. That comes last: a part that others import, too, would run twice.
 */
const AGAIN = `(load) => load('').catch(() =>
  new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS})).then(() => load('')).catch(() => load('?2')))`;

const HELPER = '\0again';

/**
 * Gives each `import()` further tries, and nothing else. Vite wraps it to preload style sheets and chunks, which we do not
 * have: the wrapper is more than a kilobyte before the first answer, and dispatches its own events on the host's window.
 * Libraries it does not wrap; `wrap` does, without another address.
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
        const plain = code
          .replaceAll(NAMED, '__vitePreload((other) => $1 + other$2')
          .replaceAll(PLAIN, '__vitePreload((other) => $1 + other')
          .replaceAll(REST, ')');
        return plain === code ? null : { code: plain, map: null };
      },
    },
  };
}

/** For a script that tries again itself: `import()` as it is written. */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    load: {
      order: 'pre',
      handler: (id) =>
        id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
    },
  };
}
