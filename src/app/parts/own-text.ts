import { computed, Signal } from '@preact/signals';
import { createElement, options, type VNode } from 'preact';

/**
 * From now on, Preact writes each text as `textContent` of an element. A page translation or a highlighter replaces text
 * nodes by its own, and Preact would go on updating the nodes it knows, which are off the screen. An element with nothing
 * but text takes it itself; text beside elements gets a `span`.
 */
export function writeTextToElements(): void {
  options.vnode = (vnode: VNode) => {
    const { type } = vnode;
    const props = vnode.props as { children?: unknown; textContent?: unknown };
    const { children } = props;
    if (type === null) {
      // Between flexible boxes, spaces alone would become a box.
      if (!/\S/.test(props as string)) return;
      vnode.type = 'span';
      vnode.props = { textContent: props } as object as VNode['props'];
    } else if (children !== undefined) {
      const text = typeof type === 'string' ? textOf(children) : null;
      if (text !== null) props.textContent = text;
      props.children =
        text !== null ? null : Array.isArray(children) ? children.map(ownElement) : ownElement(children);
    }
  };
}

/** Children without an element as one text, which follows its signals; null if there is an element. */
function textOf(children: unknown): unknown {
  const parts = [children].flat();
  if (parts.some((part) => Object(part) === part && !(part instanceof Signal))) return null;
  const text = () =>
    parts
      .map((part) => (part instanceof Signal ? part.value : part))
      .filter((part) => typeof part !== 'boolean')
      .join('');
  return parts.some((part) => part instanceof Signal) ? computed(text) : text();
}

/** A signal beside elements would write to a text node by itself. */
function ownElement(child: unknown): unknown {
  return child instanceof Signal ? createElement('span', { textContent: child } as object) : child;
}
