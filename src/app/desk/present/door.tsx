import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { useLazy } from '../../parts/use-lazy.ts';

/** Loads the presenter view on request, by its button or by the attribute `view="presenter"`. */
export function PresenterDoor(props: {
  readonly card: HTMLElement;
  readonly speechless: ReadonlySignal<boolean>;
}): JSX.Element | null {
  const { surface, presenting } = useApp().stage;
  const presenter = useLazy(() => import('./presenter.tsx'));
  useEffect(() => {
    if (surface.peek() === 'presenter') presenter.start();
  }, []);
  useSignalEffect(() => {
    if (presenting.value || surface.value === 'presenter') presenter.start();
  });
  const { value: loaded } = presenter.state;
  if (typeof loaded !== 'object' || props.speechless.value) return null;
  return <loaded.value.Presenter card={props.card} />;
}
