/**
 * Stands in for the global in the package: where there is no page, on a server, the class can still be imported. The
 * files for the CDN do not carry it.
 */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export { Base as HTMLElement };
