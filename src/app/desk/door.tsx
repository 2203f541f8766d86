import { useComputed, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { useLazy } from '../parts/use-lazy.ts';
import { Waiting } from '../parts/waiting.tsx';

/** The bar of a call, above the widget; also where a link brought several scenarios. Its code loads then. */
export function DeskDoor(): JSX.Element | null {
  const { stage, session } = useApp();
  const desk = useLazy(() => import('./desk.tsx'));
  const open = useComputed(
    () => stage.surface.value === 'desk' || session.comparison.value.scenarios.length > 1,
  );
  useSignalEffect(() => {
    if (open.value) desk.start();
  });
  if (!open.value) return null;
  const loaded = desk.state.value;
  return typeof loaded === 'object' ? (
    <loaded.value.Desk />
  ) : (
    <Waiting state={loaded} failed="The bar for calls did not load. Reload the page to try again." />
  );
}
