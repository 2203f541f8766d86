/** Copies text; tries the old way where the new one is missing or not allowed. False where neither works. */
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
