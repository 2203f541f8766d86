import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../scenario/index.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { useStyle } from '../../parts/use-style.ts';

/** Slider over F5's published band in $5 steps; a rate outside it keeps the thumb at the end. */
export function RateSlider(props: {
  readonly labelledBy: string;
  readonly rate: ReadonlySignal<number | null>;
  readonly onRate: (rate: number) => void;
}): JSX.Element {
  const { rate } = props;
  const { session } = useApp();
  const { low, high } = session.edition.value.rates.band;
  const clamped = useComputed(() => Math.min(high, Math.max(low, rate.value ?? low)));
  const track = useStyle<HTMLInputElement>(
    '--fill',
    useComputed(() => `${((clamped.value - low) / (high - low)) * 100}%`),
  );
  return (
    <div class="slider">
      <input
        ref={track}
        type="range"
        min={low}
        max={high}
        step={FIELDS.weeklyRate.step}
        aria-labelledby={props.labelledBy}
        aria-valuetext={useComputed(() => `${money(rate.value)} a week`)}
        value={useComputed(() => String(clamped.value))}
        onInput={(event) => props.onRate(Number(event.currentTarget.value))}
        onChange={() => session.actions.endEdit()}
      />
      <div class="ends" aria-hidden="true">
        <span>{money(low)}</span>
        <span>{money(high)}</span>
      </div>
    </div>
  );
}
