import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { decimal, money } from '../../words/money.ts';
import { useApp } from '../app-context.ts';
import { Figure } from '../parts/figure.tsx';

/**
 * "Likely saving $145,000 to $201,000 (8 times in 10). F5 costs more only above $4,199 a week." Appears as a whole once it is known, so that
 * nothing moves. The skeptical view is an end of every range and has none of its own.
 */
export function Likely(): JSX.Element {
  const { displayed, rounded, measure, sure } = useApp().display;
  const multiple = useComputed(() => sure.value?.rateMultiple[measure.value] ?? null);
  const rate = useComputed(() => {
    const [first, second] = displayed.value.scenario.positions;
    const times = multiple.value ?? 0;
    if (times <= 0) return '';
    return second || !first
      ? `${decimal(times * 100, 0)}% of these rates`
      : `${money(first.weeklyRate * times)} a week`;
  });
  const words = useComputed(() => {
    const range = sure.value?.range?.[measure.value];
    const saving = measure.value === 'cash' ? rounded.value.cashSaving : rounded.value.fullSaving;
    const between = range ? `${likely(saving < 0, range)} (8 times in 10).` : '';
    const turn = saving < 0 ? ' F5 would cost less below ' : ' F5 costs more only above ';
    const times = multiple.value;
    // Where F5 bills nothing, no rate changes the answer.
    return between + (times === null ? '' : times <= 0 ? ' F5 costs more at any rate.' : turn);
  });
  return (
    <span hidden={useComputed(() => sure.value === null)}>
      {words}
      <Figure
        line={measure.value === 'cash' ? 'breakEven.cashRateMultiple' : 'breakEven.rateMultiple'}
        text={rate}
      />
      {useComputed(() => (rate.value === '' ? '' : '.'))}
    </span>
  );
}

/** The range in the direction of the verdict: of the saving, or of what F5 costs more. */
function likely(dearer: boolean, [low, high]: readonly [number, number]): string {
  const [from, to] = dearer ? [-high, -low] : [low, high];
  return `Likely ${dearer ? 'extra cost' : 'saving'} ${money(from)} to ${money(to)}`;
}
