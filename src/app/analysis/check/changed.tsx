import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { changedInputs } from '../../../output/review/changed-inputs.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { useApp } from '../../app-context.ts';
import { SaidBy } from '../../desk/review/said-by.tsx';

/** Every changed input next to its default, with its speaker. */
export function Changed(): JSX.Element {
  const { session } = useApp();
  const changed = useComputed(() => {
    const edition = session.edition.value;
    const { choices, scenario } = session.answer.value;
    return changedInputs(edition, choices, scenario, namesOf(edition));
  }).value;
  if (changed.length === 0) return <p>Nothing was changed: every figure is the calculator’s own.</p>;
  return (
    <>
      <p class="hint">
        Whose figure is it? Your note appears next to the figure in the link, in print and in every export.
      </p>
      <ul class="judged">
        {changed.map(({ path, label, value, byDefault }) => (
          <li key={path}>
            <p class="judged-head">
              <span>{label}</span>
              <b>{value}</b>
            </p>
            <p class="hint">In place of {byDefault}</p>
            <SaidBy path={path} label={label} />
          </li>
        ))}
      </ul>
    </>
  );
}
