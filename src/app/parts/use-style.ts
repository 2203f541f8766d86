import { effect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * An element whose style property follows a signal, from before its first paint. Sets it through the object model, which a
 * strict style policy allows; a signal bound to `style` would be assigned as text.
 */
export function useStyle<T extends HTMLElement>(
  property: string,
  value: ReadonlySignal<string>,
): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => effect(() => ref.current?.style.setProperty(property, value.value)), []);
  return ref;
}
