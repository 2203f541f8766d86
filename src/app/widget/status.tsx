import { useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';

const PAUSE_MS = 500;

/** One polite sentence for screen readers, half a second after the last change; none at the start, so its words load then. */
export function Status(): JSX.Element {
  const { session, displayLater } = useApp();
  const said = useSignal('');
  const first = useSignal(displayLater.displayed.peek());
  useSignalEffect(() => {
    const answer = displayLater.displayed.value;
    void displayLater.rounded.value;
    if (answer === first.peek()) return;
    const say = async () => {
      const { statusOf } = await import('./status-words.ts');
      // Something else may have changed since: its own pause is still to come.
      if (answer === displayLater.displayed.peek())
        said.value = statusOf(displayLater, session.edition.peek());
    };
    const timer = setTimeout(() => say().catch(() => {}), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
