import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { forked } from '../../scenario/comparison-edits.ts';
import { useApp } from '../app-context.ts';
import { SECTIONS, type SectionId } from './section-ids.ts';

/** Leads to each section, and to the bar for calls; a link would change the page's address. */
export function SectionLinks(): JSX.Element {
  const { visit } = useApp();
  return (
    <nav class="links" aria-label="Sections of the analysis">
      {(Object.keys(SECTIONS) as SectionId[]).map((id) => (
        <button
          key={id}
          type="button"
          class="quiet"
          onClick={() => {
            visit.asked.value = id;
          }}
        >
          {SECTIONS[id]}
        </button>
      ))}
    </nav>
  );
}
