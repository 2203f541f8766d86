/** Copies text; tries the old API if the new one is missing or not allowed. False if neither works. */
export async function copyText(text: string, near: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, near);
  }
}

function copyBySelection(text: string, near: ShadowRoot): boolean {
  const box = document.createElement('textarea');
  const focused = near.activeElement;
  box.value = text;
  box.className = 'visually-hidden';
  near.querySelector('.root')?.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Copies text for chats together with HTML for mail and documents; only the text if the browser takes no HTML. */
export async function copyRich(text: string, html: string, near: ShadowRoot): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text, near);
  }
}
