import { type Signal, signal } from '@preact/signals-core';
import type { Attribute, Complain, ReadAttribute } from './attributes.ts';

/** An element's attributes, in plain spelling. */
export interface Reader {
  readonly read: ReadAttribute;
  /** For a value that cannot be used as it stands: loads what reads it generously; what is no use is told of, once. */
  readonly complain: Complain;
  /** Number of values that are not understood yet; figures wait for them. */
  readonly unread: Signal<number>;
}

/** `reread` is called for an attribute whose value has been understood. */
export function createReader(host: HTMLElement, reread: (name: Attribute) => void): Reader {
  const known = new Map<string, string>();
  const unread = signal(0);
  return {
    unread,
    read: (name) => {
      const text = host.getAttribute(name);
      return known.get(name + text) ?? text;
    },
    complain: (name, text) => {
      if (known.has(name + text)) return;
      known.set(name + text, text);
      unread.value += 1;
      import('./to-authors.ts')
        .then((chunk) => {
          const plain = chunk.understand(name, text);
          known.set(name + text, plain);
          if (plain !== text) reread(name);
        })
        .catch(console.warn)
        .finally(() => {
          unread.value -= 1;
        });
    },
  };
}
