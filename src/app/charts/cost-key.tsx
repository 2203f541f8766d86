import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { CostRow } from './data.ts';
import { tintOf } from './tint.ts';

/** Which segment is which line: each side's colour in its ledger's texture, lighter from line to line, as in the chart. */
export function CostKey({ rows }: { readonly rows: ReadonlySignal<readonly CostRow[]> }): JSX.Element {
  const shown = useComputed(() => rows.value.filter(({ us, f5 }) => us || f5)).value;
  return (
    <ul class="cost-key" aria-hidden="true">
      {shown.map((row) => (
        <li key={row.id}>
          {sidesOf(row).map((side) => (
            <i key={side} class={`swatch ${row.ledger} ${side}`} style={{ opacity: tintOf(row) }} />
          ))}
          {row.label}
        </li>
      ))}
    </ul>
  );
}

function sidesOf({ us, f5 }: CostRow): readonly ('us' | 'f5')[] {
  return us === null ? ['f5'] : f5 === null ? ['us'] : ['us', 'f5'];
}
