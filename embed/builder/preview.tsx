import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Form } from './form.ts';

/** While somebody types, nothing is made anew. */
const TYPING_MS = 300;

/** What the builder's own page keeps to itself: its address, its data layer, and a policy that knows no worker. */
const NOT_HERE: readonly string[] = ['url-sync', 'data-layer', 'use-worker'];

/** The calculator itself, made anew when what it starts with changes. */
export function Preview({ form }: { readonly form: Form }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { attributes, properties } = form.read.value;
  useEffect(() => {
    const timer = setTimeout(
      () => box.current?.replaceChildren(calculator(attributes, properties)),
      TYPING_MS,
    );
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
