import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useLazy } from './use-lazy.ts';
import { Waiting } from './waiting.tsx';

/** A part of the card that loads when it is needed. Without words for a failure, nothing is in its place until it is there. */
export function Door(props: {
  readonly needed: ReadonlySignal<boolean>;
  readonly load: () => Promise<ComponentType>;
  readonly failed?: string;
}): JSX.Element | null {
  const { needed, failed } = props;
  const part = useLazy(props.load);
  useSignalEffect(() => {
    if (needed.value) part.start();
  });
  if (!needed.value) return null;
  const loaded = part.state.value;
  if (typeof loaded === 'object') return <loaded.value />;
  return failed ? (
    <div class="door">
      <Waiting state={loaded} failed={failed} />
    </div>
  ) : null;
}
