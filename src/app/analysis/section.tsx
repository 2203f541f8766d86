import { useSignalEffect } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { useId } from '../parts/use-id.ts';
import { SECTIONS, type SectionId } from './section-ids.ts';

/** A section under its heading; it comes into sight when another part of the screen leads to it. */
export function Section(props: { readonly id: SectionId; readonly content: ComponentType }): JSX.Element {
  const { id, content: Content } = props;
  const { visit } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const labelled = useId();
  useSignalEffect(() => {
    if (visit.asked.value !== id) return;
    visit.asked.value = null;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  });
  return (
    <section class="part" data-section={id} part="section" aria-labelledby={labelled}>
      <h3 id={labelled} ref={heading} tabIndex={-1}>
        {SECTIONS[id]}
      </h3>
      <Content />
    </section>
  );
}
