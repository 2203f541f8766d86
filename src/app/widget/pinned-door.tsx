import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { useLazy } from '../parts/use-lazy.ts';

/** The verdict that stays in sight, where something is open far below it. */
export function PinnedDoor(): JSX.Element | null {
  const { stage } = useApp();
  const pinned = useLazy(() => import('./pinned.tsx'));
  const needed = () => stage.surface.value !== 'widget' || stage.assuming.value;
  useSignalEffect(() => {
    if (needed()) pinned.start();
  });
  const loaded = pinned.state.value;
  return needed() && typeof loaded === 'object' ? <loaded.value.Pinned /> : null;
}
