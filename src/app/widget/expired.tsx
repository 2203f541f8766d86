import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EditionEvidence } from '../../edition/pack.ts';
import { expiredFigures } from '../../scenario/expired.ts';
import { money } from '../../words/money.ts';
import { useApp } from '../app-context.ts';
import { today } from '../parts/today.ts';

/** Statutory figures past their last day in force, with their effect on the saving; nothing while all are in force. */
export function Expired(): JSX.Element | null {
  const { session, displayLater, sources } = useApp();
  const evidence = useSignal<EditionEvidence | null>(null);
  const day = today();
  const { validThrough } = session.edition.value;
  const lapsed = validThrough !== undefined && validThrough < day;
  useEffect(() => {
    if (!lapsed) return;
    sources.loadEvidence().then(
      (loaded) => (evidence.value = loaded),
      () => {},
    );
  }, [lapsed]);
  const figures = useComputed(() =>
    evidence.value ? expiredFigures(evidence.value, displayLater.displayed.value, day) : [],
  ).value;
  if (!lapsed) return null;
  return (
    <div class="notice problem expired">
      <div>
        <p>
          Statutory figures here are those through {validThrough}; newer ones may be in force. They can be set
          under All assumptions.
        </p>
        <ul>
          {figures.map(({ label, validThrough: end, effect }) => (
            <li key={label}>
              {label}, in force through {end}: {money(effect)} of the all-in saving
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
