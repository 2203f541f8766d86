import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { linkIn } from '../../../link/index.ts';
import { useApp } from '../../app-context.ts';
import type { Salaries } from '../../ports.ts';

const OPTIONS: readonly (readonly [Salaries, string])[] = [
  ['exact', 'exact'],
  ['rounded', 'rounded to $5,000'],
  ['none', 'left out'],
];

/** Choice of salaries in the link, and in all else that leaves; the recipient of a link sees a notice. */
export function SalaryChoice(props: {
  readonly chosen: Signal<Salaries>;
  readonly onChoose: () => void;
}): JSX.Element {
  const { operator } = useApp();
  const { value: chosen } = props.chosen;
  return (
    <>
      <label class="salaries">
        {operator.value?.config.button?.booking
          ? 'Salaries in the link and the booking'
          : 'Salaries in the link'}
        <select
          value={chosen}
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
      {chosen !== 'exact' && (
        <p class="hint">
          The same in texts, files and print-outs; a picture of the chart is as on screen.
          {linkIn(location.href) !== null &&
            ' Not in the address bar: that link stays exact, so use “Copy link”.'}
        </p>
      )}
    </>
  );
}
