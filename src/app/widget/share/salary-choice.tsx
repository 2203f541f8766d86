import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Salaries } from '../../ports.ts';

const OPTIONS: readonly (readonly [Salaries, string])[] = [
  ['exact', 'exact'],
  ['rounded', 'rounded to $5,000'],
  ['none', 'left out'],
];

/** Choice of salaries in the link: exact, rounded or left out; the recipient sees a notice. */
export function SalaryChoice(props: {
  readonly chosen: Signal<Salaries>;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <label class="salaries">
      Salaries in the link
      <select
        value={props.chosen.value}
        onChange={(event) => {
          props.chosen.value = event.currentTarget.value as Salaries;
          props.onChoose();
        }}
      >
        {OPTIONS.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
