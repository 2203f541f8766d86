/**
 * Replacement for the global `HTMLElement` in the npm package, so that the class can be imported on a server. The CDN
 * files do not contain it.
 */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export { Base as HTMLElement };
