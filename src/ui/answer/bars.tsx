import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { money } from '../../format/money.ts';
import type { Ledger, Side } from '../../model/types.ts';
import { LEDGER_LABELS, type ShownFigures, SIDE_LABELS } from './figures.ts';

const LEDGERS: readonly Ledger[] = ['cash', 'capacity', 'risk'];

/**
 * Both sides as bars on one scale, drawn with the answer itself. Ledgers differ in texture, not only in colour; one
 * that is negative (pay saved while a seat is empty) has no length and is said in the key.
 */
export function Bars({ shown }: { readonly shown: ReadonlySignal<ShownFigures> }): JSX.Element {
  const longest = useComputed(() =>
    Math.max(
      1,
      ...(['us', 'f5'] as const).map((side) =>
        LEDGERS.reduce((sum, ledger) => sum + Math.max(0, shown.value[side][ledger]), 0),
      ),
    ),
  );
  return (
    <div class="bars" role="group" aria-label="Cost of both sides">
      {(['us', 'f5'] as const).map((side) => (
        <Bar key={side} side={side} shown={shown} longest={longest} />
      ))}
      <div class="key">
        {LEDGERS.map((ledger) => (
          <span key={ledger}>
            <i class={`swatch ${ledger}`} aria-hidden="true" />
            {LEDGER_LABELS[ledger]}{' '}
            <b>
              {useComputed(() => `${money(shown.value.us[ledger])} and ${money(shown.value.f5[ledger])}`)}
            </b>
          </span>
        ))}
      </div>
    </div>
  );
}

function Bar(props: {
  readonly side: Side;
  readonly shown: ReadonlySignal<ShownFigures>;
  readonly longest: ReadonlySignal<number>;
}): JSX.Element {
  const { side, shown, longest } = props;
  return (
    <div class={`bar-row ${side}`}>
      <span>{SIDE_LABELS[side]}</span>
      <div class="bar" aria-hidden="true">
        {LEDGERS.map((ledger) => (
          <i
            key={ledger}
            class={ledger}
            style={useComputed(() => ({
              width: `${(Math.max(0, shown.value[side][ledger]) / longest.value) * 100}%`,
            }))}
          />
        ))}
      </div>
      <b>{useComputed(() => money(shown.value[side].full))}</b>
    </div>
  );
}
