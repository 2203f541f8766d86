const LOADER = /[^\s(@"']+\/v1\/loader\.js/;

/**
 * Address of the loader itself; null if nothing on the page shows it. The stack names the running file, even where
 * `document.currentScript` is null. An optimizer that runs the text in another way leaves no file, but then a script
 * element still has the address, in whatever attribute the optimizer put it.
 */
export function ownAddress(): URL | null {
  const tags = [...document.scripts].map((script) => (script.cloneNode() as Element).outerHTML);
  const found = LOADER.exec(`${Error().stack} ${tags}`);
  return found && new URL(found[0], document.baseURI);
}
