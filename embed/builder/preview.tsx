import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { reservedHeight } from '../heights.ts';
import type { Form } from './form.ts';

/** Pause before a new preview, so that typing does not rebuild it at every key. */
const TYPING_MS = 300;

/** Attributes left out of the preview: the builder's page keeps its address and data layer, and allows no worker. */
const NOT_HERE: readonly string[] = ['url-sync', 'data-layer', 'use-worker'];

/** The calculator itself, recreated when its starting values change. */
export function Preview({ form }: { readonly form: Form }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { attributes, properties } = form.read.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      const { current: room } = box;
      if (!room) return;
      room.style.minHeight = `${reservedHeight(room.clientWidth, attributes.view ?? null)}px`;
      room.replaceChildren(calculator(attributes, properties));
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [JSON.stringify([attributes, properties])]);
  return (
    <section class="preview">
      <h2>Preview</h2>
      <div ref={box} />
    </section>
  );
}

function calculator(attributes: object, properties: object): HTMLElement {
  const element = document.createElement('f5-roi-calculator');
  element.setAttribute('url-sync', 'none');
  for (const [name, value] of Object.entries(attributes))
    if (!NOT_HERE.includes(name)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  return element;
}
