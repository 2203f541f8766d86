import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { Challenge } from '../check/challenge.tsx';
import { Changed } from '../check/changed.tsx';

/** What was changed and by whom, and a reader's answer to each figure; open if an answer came with the link. */
export function YourChanges(): JSX.Element {
  const { session } = useApp();
  const answered = useComputed(() => Object.keys(session.remarks.value.verdicts).length > 0);
  return (
    <>
      <Changed />
      <Fold title="Challenge these figures" opens={answered}>
        {() => <Challenge />}
      </Fold>
    </>
  );
}
