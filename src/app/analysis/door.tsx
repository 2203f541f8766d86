import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { useLazy } from '../parts/use-lazy.ts';
import { Waiting } from '../parts/waiting.tsx';

/** Below the widget, once it is asked for; its code loads then. */
export function AnalysisDoor(): JSX.Element | null {
  const { stage, visit } = useApp();
  const { surface, presenting } = stage;
  const analysis = useLazy(() => import('./analysis.tsx'));
  const open = surface.value !== 'widget' || presenting.value;
  useSignalEffect(() => {
    // What leads to a section opens the document.
    if (visit.asked.value !== null && surface.value === 'widget') surface.value = 'analysis';
    if (surface.value !== 'widget' || presenting.value) analysis.start();
  });
  if (!open) return null;
  const loaded = analysis.state.value;
  return typeof loaded === 'object' ? (
    <loaded.value.Analysis />
  ) : (
    <div class="analysis">
      <Waiting state={loaded} failed="The analysis did not load. Close it and open it to try again." />
    </div>
  );
}
