import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../app-context.ts';
import { useStyle } from './use-style.ts';

/**
 * A slider in dollars from `low` to `high`, with a mark at `start` (none while it is null); what is
 * outside stands at the end.
 */
export function Slider(props: {
  readonly labelledBy: string;
  readonly low: ReadonlySignal<number>;
  readonly high: ReadonlySignal<number>;
  readonly step: number;
  readonly value: ReadonlySignal<number | null>;
  readonly start: ReadonlySignal<number | null>;
  /** The value with its period, as it is read aloud. */
  readonly spoken: (dollars: number | null) => string;
  /** Either end, below the track. */
  readonly end: (dollars: number) => string;
  readonly onValue: (dollars: number) => void;
}): JSX.Element {
  const { low, high, value, start, end } = props;
  const { session } = useApp();
  const within = (dollars: number) => Math.min(high.value, Math.max(low.value, dollars));
  const share = (dollars: number) => (within(dollars) - low.value) / (high.value - low.value);
  const thumb = useComputed(() => within(value.value ?? low.value));
  const track = useStyle<HTMLInputElement>(
    '--fill',
    useComputed(() => `${share(thumb.value) * 100}%`),
  );
  // The thumb's middle stays half its width inside both ends of the track.
  const mark = useStyle<HTMLElement>(
    'inset-inline-start',
    useComputed(() =>
      start.value === null ? '-99em' : `calc(12px + ${share(start.value)} * (100% - 24px))`,
    ),
  );
  return (
    <div class="slider">
      <i class="start" aria-hidden="true" ref={mark} />
      <input
        ref={track}
        type="range"
        min={low}
        max={high}
        step={props.step}
        aria-labelledby={props.labelledBy}
        aria-valuetext={useComputed(() => props.spoken(value.value))}
        value={useComputed(() => String(thumb.value))}
        onInput={(event) => props.onValue(Number(event.currentTarget.value))}
        onChange={() => session.actions.endEdit()}
      />
      <div class="ends" aria-hidden="true">
        <span>{useComputed(() => end(low.value))}</span>
        <span>{useComputed(() => end(high.value))}</span>
      </div>
    </div>
  );
}
