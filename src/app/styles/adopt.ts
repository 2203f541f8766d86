/**
 * Adds a style sheet to the shadow root around an element, once. A strict style policy allows adopted sheets, but not
 * `<style>`.
 */
export function adoptStyles(element: Element, css: string): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const known = root.adoptedStyleSheets.some((sheet) => ADOPTED.get(sheet) === css);
  if (known) return;
  // A sheet is good for the document that it was made in alone.
  const sheet = new (element.ownerDocument.defaultView as typeof globalThis & Window).CSSStyleSheet();
  sheet.replaceSync(css);
  ADOPTED.set(sheet, css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Source text of each sheet; entries are dropped with their sheets. */
const ADOPTED = new WeakMap<CSSStyleSheet, string>();
