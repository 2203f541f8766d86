import { effect, type ReadonlySignal } from '@preact/signals-core';

/** Text, or a signal of text that the screen follows. */
export type Text = string | ReadonlySignal<string>;

/**
 * Builds the few elements of the first answer without a rendering library, which would be more than a third of the first
 * file. Everything after that is Preact.
 */
export interface Dom {
  /** An element with attributes and children; a signal stays bound to its attribute or text. */
  el(
    tag: string,
    attributes: Readonly<Record<string, Text>>,
    ...children: readonly (Node | Text)[]
  ): HTMLElement;
  /** A figure that opens its own explanation; `line` is its id in the model. */
  figure(line: Text, text: ReadonlySignal<string>): HTMLElement;
  /** Runs now and whenever a signal that it read changes. */
  follow(run: () => void): void;
  /** Stops following all signals. */
  dispose(): void;
}

export function createDom(): Dom {
  const stops: (() => void)[] = [];
  const follow = (run: () => void) => {
    stops.push(effect(run));
  };
  const bind = (text: Text, show: (value: string) => void) => {
    if (typeof text === 'string') show(text);
    else follow(() => show(text.value));
  };
  const el: Dom['el'] = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, text] of Object.entries(attributes))
      bind(text, (value) => element.setAttribute(name, value));
    for (const child of children) {
      if (typeof child === 'string' || child instanceof Node) element.append(child);
      else {
        // Not a text node, which a page translation replaces by its own.
        const own = children[1] ? element.appendChild(document.createElement('span')) : element;
        follow(() => write(own, child.value));
      }
    }
    return element;
  };
  return {
    follow,
    el,
    figure: (line, text) =>
      el(
        'button',
        { type: 'button', class: 'fig', 'aria-haspopup': 'dialog', 'data-line': line, translate: 'no' },
        text,
      ),
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Changes the text that is there, which is laid out sooner than a new one; whatever else stands there gives way to one. */
function write(element: HTMLElement, text: string): void {
  const { firstChild: only } = element;
  if (only instanceof Text && !only.nextSibling) only.data = text;
  else element.textContent = text;
}
