import { useComputed, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';

/** All scenarios under the bar, as soon as there are several; its code loads then. */
export function SideBySide(): JSX.Element | null {
  const { session } = useApp();
  const several = useComputed(() => session.comparison.value.scenarios.length > 1);
  const table = useLazy(() => import('./table.tsx'));
  useSignalEffect(() => {
    if (several.value) table.start();
  });
  if (!several.value) return null;
  const loaded = table.state.value;
  return (
    <section class="several" part="scenarios" aria-label="Scenarios">
      {typeof loaded === 'object' ? (
        <loaded.value.CompareTable />
      ) : (
        <Waiting
          state={loaded}
          failed="The comparison did not load. Switch between the scenarios to see each."
        />
      )}
    </section>
  );
}
