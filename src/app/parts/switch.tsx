import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

/** Measure of a chart. */
export const LENSES = [
  ['cash', 'Cash'],
  ['full', 'All in'],
] as const;

/** A few choices in a row, one of them pressed. */
export function Switch<T extends string>(props: {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: Signal<T>;
}): JSX.Element {
  const { chosen } = props;
  return (
    <div class="chips" role="group" aria-label={props.label}>
      {props.options.map(([id, label]) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={chosen.value === id ? 'true' : 'false'}
          onClick={() => {
            chosen.value = id;
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
