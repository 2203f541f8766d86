const LOADER = /[^\s(@"']+\/v1\/loader\.js/;

/**
 * Address of the loader itself; throws if nothing on the page shows it. A place can name it, for a loader that was
 * copied. Otherwise the stack names the running file, even where `document.currentScript` is null. An optimizer that runs
 * the text in another way leaves no file, but then a script element still has the address, in whatever attribute the
 * optimizer put it.
 */
export function ownAddress(): URL {
  const named = document.querySelector<HTMLElement>('[data-f5-roi-src]')?.dataset.f5RoiSrc;
  const tags = [...document.scripts].map((script) => (script.cloneNode() as Element).outerHTML);
  const [found = ''] = LOADER.exec(`${named} ${Error().stack} ${tags}`) ?? [];
  return new URL(found, found && document.baseURI);
}
