import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { SalaryDefault } from '../../../scenario/index.ts';
import { money } from '../../../words/money.ts';
import { moneyShort } from '../../../words/money-forms.ts';
import { Slider } from '../../parts/slider.tsx';

const STEP = 1000;

/** Slider over the market's pay, half its range more on both sides, with a mark at the typical pay; none without a market. */
export function PaySlider(props: {
  readonly labelledBy: string;
  readonly pay: ReadonlySignal<number | null>;
  readonly market: ReadonlySignal<SalaryDefault | null>;
  readonly onPay: (dollars: number) => void;
}): JSX.Element {
  const { market } = props;
  const ends = useComputed(() => {
    const { low = 40_000, high = 240_000 } = market.value ?? {};
    const room = (high - low) / 2;
    const at = (dollars: number) => Math.round(dollars / STEP) * STEP;
    return [Math.max(0, at(low - room)), Math.max(STEP, at(high + room))] as const;
  });
  return (
    <Slider
      labelledBy={props.labelledBy}
      low={useComputed(() => ends.value[0])}
      high={useComputed(() => ends.value[1])}
      step={STEP}
      value={props.pay}
      start={useComputed(() => market.value?.default ?? null)}
      spoken={(pay) => `${money(pay)} a year`}
      end={moneyShort}
      onValue={props.onPay}
    />
  );
}
