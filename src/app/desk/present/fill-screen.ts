/** Fills the screen, or the whole window if that is refused (a frame without the permission); the returned function leaves it. */
export function fillScreen(card: HTMLElement, onLeft: () => void): () => void {
  const page = card.ownerDocument;
  let gone = false;
  const cover = () => {
    if (gone) return;
    card.popover = 'manual';
    card.showPopover();
  };
  const changed = () => {
    if (page.fullscreenElement || card.matches(':popover-open')) return;
    // Browsers leave the full screen on Escape without telling the page of the key.
    if (closePanel(card)) cover();
    else onLeft();
  };
  if (card.requestFullscreen)
    card.requestFullscreen().then(() => page.addEventListener('fullscreenchange', changed), cover);
  else cover();
  return () => {
    gone = true;
    page.removeEventListener('fullscreenchange', changed);
    if (page.fullscreenElement) page.exitFullscreen().catch(() => {});
    if (card.matches(':popover-open')) card.hidePopover();
    card.removeAttribute('popover');
  };
}

/** Closes an open dialog; false if there is none. */
export function closePanel(card: HTMLElement): boolean {
  const dialog = card.querySelector<HTMLDialogElement>('dialog[open]');
  dialog?.close();
  return dialog !== null;
}
