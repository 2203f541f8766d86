import { Signal } from '@preact/signals';
import { options, type VNode } from 'preact';

/**
 * From now on, Preact writes each text as `textContent` of an element. A page translation or a highlighter replaces text
 * nodes by its own, and Preact would go on updating the nodes it knows, which are off the screen. An element with nothing
 * but text takes it itself; text beside elements gets a `span`.
 */
export function writeTextToElements(): void {
  options.vnode = (vnode: VNode) => {
    const { type } = vnode;
    const props = vnode.props as { children?: unknown; textContent?: unknown };
    // Between flexible boxes, spaces alone would become a box.
    if (type === null && /\S/.test(props as string)) {
      vnode.type = 'span';
      vnode.props = { textContent: props } as object as VNode['props'];
    } else if (typeof type === 'string' && props.children !== undefined) {
      const parts = [props.children].flat();
      if (parts.some((part) => Object(part) === part)) return;
      props.textContent = parts.filter((part) => typeof part !== 'boolean').join('');
      props.children = null;
    }
  };
  // A signal would write to its text node by itself.
  Object.defineProperty(Signal.prototype, 'type', {
    value: ({ data }: { readonly data: Signal }) => data.value,
  });
}
