import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Level } from '../../../edition/types.ts';
import type { SalaryDefault } from '../../../scenario/index.ts';
import { money } from '../../../words/money.ts';
import { useStyle } from '../../parts/use-style.ts';

/** The market's 25th to 75th percentile, or low and high of an estimate or a level, and the salary's place in it. */
export function PayRange(props: {
  readonly id: string;
  readonly market: ReadonlySignal<SalaryDefault | null>;
  readonly salary: ReadonlySignal<number | null>;
  readonly level: ReadonlySignal<Level>;
}): JSX.Element {
  const { market, salary, level } = props;
  const named = (percentile: string, otherwise: string) =>
    level.value === 'mid' && !market.value?.estimated ? `${percentile} percentile` : otherwise;
  // The scale extends half a range beyond both percentiles, so the band always fills its middle half.
  const place = (value: number) => {
    const { low = 0, high = 1 } = market.value ?? {};
    const share = (value - low) / Math.max(1, high - low);
    return `${Math.min(100, Math.max(0, 25 + share * 50))}%`;
  };
  const mark = useStyle<HTMLElement>(
    'inset-inline-start',
    useComputed(() => (salary.value === null || market.value === null ? '-99em' : place(salary.value))),
  );
  return (
    <div class="pay">
      <div class="pay-track" aria-hidden="true">
        <i class="pay-band" />
        <i class="pay-mark" ref={mark} />
      </div>
      <div class="ends" id={props.id}>
        <span>
          {useComputed(() => named('25th', 'Low'))}{' '}
          <b>{useComputed(() => money(market.value?.low ?? null))}</b>
        </span>
        <span>
          {useComputed(() => named('75th', 'High'))}{' '}
          <b>{useComputed(() => money(market.value?.high ?? null))}</b>
        </span>
      </div>
    </div>
  );
}
