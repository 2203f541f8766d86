import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Calculator } from '../../calculator.ts';
import { useLazy } from '../../parts/use-lazy.ts';

/** Loads the presenter view when it is asked for, by its button or by the attribute `view="presenter"`. */
export function PresenterDoor(props: {
  readonly calculator: Calculator;
  readonly frame: HTMLElement;
}): JSX.Element | null {
  const { calculator } = props;
  const presenter = useLazy(() => import('./presenter.tsx'));
  useEffect(() => {
    if (calculator.view.peek() === 'presenter') presenter.start();
  }, []);
  useSignalEffect(() => {
    if (calculator.presenting.value || calculator.view.value === 'presenter') presenter.start();
  });
  const { value: loaded } = presenter.state;
  if (typeof loaded !== 'object') return null;
  return <loaded.value.Presenter {...props} />;
}
