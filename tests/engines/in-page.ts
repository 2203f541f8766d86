/** What a script in the page is given. Everything is looked for in the first calculator's shadow tree. */
export interface InPage {
  readonly element: () => HTMLElementTagNameMap['f5-roi-calculator'] | null;
  readonly root: () => ShadowRoot;
  readonly all: (selector: string) => HTMLElement[];
  /** The first that matches; throws if there is none. */
  readonly one: <T extends Element = HTMLElement>(selector: string) => T;
  readonly shown: (part: Element) => boolean;
  /** A button, link or fold by the start of its name. */
  readonly button: (name: string) => HTMLElement;
  /** A field by the start of its label; not a slider. */
  readonly field: (label: string) => HTMLInputElement;
  /** Text of the first that matches; empty if there is none. */
  readonly text: (selector: string) => string;
  readonly headline: () => string;
  /** A canvas's painted pixels, and how many colors are among them. */
  readonly painted: (canvas: HTMLCanvasElement) => { pixels: number; colors: number };
}

/** The helpers, sent along with every script: they may use nothing from around them. */
export function inPage(): InPage {
  const element = () => document.querySelector('f5-roi-calculator');
  const root = () => {
    const tree = element()?.shadowRoot;
    if (!tree) throw new Error(`no calculator: ${document.body?.innerText.slice(0, 80)}`);
    return tree;
  };
  const all = (selector: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(selector)];
  const one = <T extends Element>(selector: string): T => {
    const found = root().querySelector<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const shown = (part: Element) => part.checkVisibility({ checkVisibilityCSS: true });
  const named = (part: HTMLElement) => part.getAttribute('aria-label') ?? part.textContent?.trim() ?? '';
  const button = (name: string): HTMLElement => {
    const found = all('button, a, summary').find((part) => shown(part) && named(part).startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const field = (label: string): HTMLInputElement => {
    const found = all('input:not([type=range]), select').find(
      (part) =>
        shown(part) &&
        [
          part.getAttribute('aria-label'),
          ...(part.getAttribute('aria-labelledby')?.split(' ') ?? []).map((id) => text(`#${CSS.escape(id)}`)),
          ...[...((part as HTMLInputElement).labels ?? [])].map((one) => one.textContent),
        ].some((name) => name?.trim().startsWith(label)),
    );
    if (!found) throw new Error(`no field ${label}`);
    return found as HTMLInputElement;
  };
  const text = (selector: string) => root().querySelector(selector)?.textContent?.trim() ?? '';
  const headline = () => text('.big');
  const painted = (canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const colors = new Set<number>();
    let pixels = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) continue;
      pixels += 1;
      colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return { pixels, colors: colors.size };
  };
  return { element, root, all, one, shown, button, field, text, headline, painted };
}
