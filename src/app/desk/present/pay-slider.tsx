import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { SalaryDefault } from '../../../scenario/index.ts';
import { money } from '../../../words/money.ts';
import { moneyShort } from '../../../words/money-forms.ts';
import { useApp } from '../../app-context.ts';
import { useStyle } from '../../parts/use-style.ts';

const STEP = 1000;

/** Slider over the market's pay, half its range more on both sides, with a mark at the typical pay; none without a market. */
export function PaySlider(props: {
  readonly labelledBy: string;
  readonly pay: ReadonlySignal<number | null>;
  readonly market: ReadonlySignal<SalaryDefault | null>;
  readonly onPay: (dollars: number) => void;
}): JSX.Element {
  const { pay, market } = props;
  const { session } = useApp();
  const ends = useComputed(() => {
    const { low = 40_000, high = 240_000 } = market.value ?? {};
    const room = (high - low) / 2;
    const at = (dollars: number) => Math.round(dollars / STEP) * STEP;
    return [Math.max(0, at(low - room)), Math.max(STEP, at(high + room))] as const;
  });
  const share = (dollars: number) => {
    const [low, high] = ends.value;
    return Math.min(1, Math.max(0, (dollars - low) / (high - low)));
  };
  const track = useStyle<HTMLInputElement>(
    '--fill',
    useComputed(() => `${share(pay.value ?? 0) * 100}%`),
  );
  // The thumb's middle stays half its width inside both ends of the track.
  const mark = useStyle<HTMLElement>(
    'inset-inline-start',
    useComputed(() =>
      market.value ? `calc(12px + ${share(market.value.default)} * (100% - 24px))` : '-99em',
    ),
  );
  const end = (at: 0 | 1) => useComputed(() => moneyShort(ends.value[at]));
  return (
    <div class="slider">
      <i class="start" aria-hidden="true" ref={mark} />
      <input
        ref={track}
        type="range"
        min={useComputed(() => ends.value[0])}
        max={useComputed(() => ends.value[1])}
        step={STEP}
        aria-labelledby={props.labelledBy}
        aria-valuetext={useComputed(() => `${money(pay.value)} a year`)}
        value={useComputed(() => String(pay.value ?? 0))}
        onInput={(event) => props.onPay(Number(event.currentTarget.value))}
        onChange={() => session.actions.endEdit()}
      />
      <div class="ends" aria-hidden="true">
        <span>{end(0)}</span>
        <span>{end(1)}</span>
      </div>
    </div>
  );
}
