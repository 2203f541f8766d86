/** True if an element's scenario is in the address. Several cannot share it, so the first in the document that syncs has it. */
export function ownsAddress(host: Element): boolean {
  const synced = [...document.querySelectorAll(`${host.localName}:not([url-sync="none"])`)];
  // The document does not see an element inside another shadow root.
  return host.getAttribute('url-sync') !== 'none' && (synced[0] === host || !synced.includes(host));
}
