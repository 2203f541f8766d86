import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { SECTIONS, type SectionId } from './section-ids.ts';

/** Leads to each section; a link would change the page's address. */
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
