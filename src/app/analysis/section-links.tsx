import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { forked } from '../../scenario/comparison-edits.ts';
import { useApp } from '../app-context.ts';
import { SECTIONS, type SectionId } from './section-ids.ts';

/** Leads to each section, and to the bar for calls; a link would change the page's address. */
export function SectionLinks(): JSX.Element {
  const { visit, stage, session } = useApp();
  const one = useComputed(() => session.comparison.value.scenarios.length === 1).value;
  const toDesk = (name: string, first?: () => void) => (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        first?.();
        stage.surface.value = 'desk';
      }}
    >
      {name}
    </button>
  );
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
      {stage.surface.value === 'analysis' && (
        <>
          {toDesk('Scenarios and presenting')}
          {one &&
            toDesk('+ Compare a second scenario', () =>
              session.actions.change(forked(session.comparison.peek())),
            )}
        </>
      )}
    </nav>
  );
}
