import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { CostRow } from './data.ts';
import { tintOf } from './tint.ts';

/** Which segment is which line: each ledger's texture, lighter from line to line, as in the chart. */
export function CostKey({ rows }: { readonly rows: ReadonlySignal<readonly CostRow[]> }): JSX.Element {
  const shown = useComputed(() => rows.value.filter(({ us, f5 }) => us || f5)).value;
  return (
    <ul class="cost-key" aria-hidden="true">
      {shown.map((row) => (
        <li key={row.id}>
          <i class={`swatch ${row.ledger} ${sideOf(row)}`} style={{ opacity: tintOf(row) }} />
          {row.label}
        </li>
      ))}
    </ul>
  );
}

/** Lines of one side alone wear its colour; lines of both are shown in neither. */
function sideOf({ us, f5 }: CostRow): string {
  if (f5 === null) return 'us';
  return us === null ? 'f5' : 'both';
}
