import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { LineRow } from '../../output/tables/lines.ts';
import { tintOf } from './tint.ts';

/** Key of the segments: each side's color in its ledger's texture, lighter from line to line, as in the chart. */
export function CostKey({ rows }: { readonly rows: ReadonlySignal<readonly LineRow[]> }): JSX.Element {
  const shown = useComputed(() => rows.value.filter(({ us, f5 }) => us?.whole || f5?.whole)).value;
  return (
    <ul class="cost-key" aria-hidden="true">
      {shown.map((row) => (
        <li key={row.id}>
          {(['us', 'f5'] as const).map(
            (side) =>
              row[side] && (
                <i key={side} class={`swatch ${row.ledger} ${side}`} style={{ opacity: tintOf(row) }} />
              ),
          )}
          {row.label}
        </li>
      ))}
    </ul>
  );
}
