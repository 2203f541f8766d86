import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { PLAN_FIELDS } from '../../../catalogue/parts/first.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { useStyle } from '../../parts/use-style.ts';

/**
 * Slider over F5's published band in $5 steps, with a mark where the role's price starts; a rate outside the band keeps the
 * thumb at the end.
 */
export function RateSlider(props: {
  readonly labelledBy: string;
  readonly rate: ReadonlySignal<number | null>;
  readonly start: ReadonlySignal<number>;
  readonly onRate: (rate: number) => void;
}): JSX.Element {
  const { rate } = props;
  const { session } = useApp();
  const { low, high } = session.edition.value.rates.band;
  const share = (dollars: number) => (dollars - low) / (high - low);
  const clamped = useComputed(() => Math.min(high, Math.max(low, rate.value ?? low)));
  const track = useStyle<HTMLInputElement>(
    '--fill',
    useComputed(() => `${share(clamped.value) * 100}%`),
  );
  // The thumb's middle stays half its width inside both ends of the track.
  const mark = useStyle<HTMLElement>(
    'inset-inline-start',
    useComputed(() => `calc(12px + ${share(props.start.value)} * (100% - 24px))`),
  );
  return (
    <div class="slider">
      <i class="start" aria-hidden="true" ref={mark} />
      <input
        ref={track}
        type="range"
        min={low}
        max={high}
        step={PLAN_FIELDS.weeklyRate.step}
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
