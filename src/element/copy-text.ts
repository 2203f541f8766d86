/**
 * Copies text for chats, with `html` also a form for mail and documents. Both may still be in the making: this must be
 * called in the task of the press, which some browsers forget while something loads. Tries the old API if the new one is
 * missing or not allowed; false if neither works. Rejects if the text does.
 */
export async function copyText(
  text: Promise<string>,
  near: ShadowRoot,
  html?: Promise<string>,
): Promise<boolean> {
  const blob = async (written: Promise<string>, type: string) => new Blob([await written], { type });
  try {
    const item = new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      ...(html && { 'text/html': blob(html, 'text/html') }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyBySelection(await text, near);
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
