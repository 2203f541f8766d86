import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../catalogue/fields.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Slider } from '../../parts/slider.tsx';

/** Slider over F5's published band in $5 steps, with a mark where the role's price starts. */
export function RateSlider(props: {
  readonly labelledBy: string;
  readonly rate: ReadonlySignal<number | null>;
  readonly start: ReadonlySignal<number>;
  readonly onRate: (rate: number) => void;
}): JSX.Element {
  const { session } = useApp();
  return (
    <Slider
      labelledBy={props.labelledBy}
      low={useComputed(() => session.edition.value.rates.band.low)}
      high={useComputed(() => session.edition.value.rates.band.high)}
      step={FIELDS.weeklyRate.step}
      value={props.rate}
      start={props.start}
      spoken={(rate) => `${money(rate)} a week`}
      end={money}
      onValue={props.onRate}
    />
  );
}
