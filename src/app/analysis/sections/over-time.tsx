import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { unbroken } from '../../parts/unbroken.tsx';
import { whenNearAndIdle } from '../../parts/when-near.ts';
import { ChartBox } from '../pictures/chart-box.tsx';
import { RunningTable } from '../pictures/tables.tsx';
import { useShownRange } from '../pictures/use-range.ts';
import { runningSentence } from '../pictures/words.ts';

/** Running totals of both sides, the month from which F5 is ahead, and the simulated range of each. */
export function OverTime(): JSX.Element {
  const { display, displayLater, drawing } = useApp();
  const { displayed, rounded } = displayLater;
  const { measure, caseInForce } = display;
  const range = useShownRange();
  const missing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) return whenNearAndIdle(box.current, () => (range.wanted.value = true));
  }, []);
  // The simulation uses the figures as entered, so it would contradict the lines of the skeptical view.
  const banded = useComputed(() => caseInForce.value !== 'skeptical');
  const band = useComputed(() => (banded.value ? (range.found.value?.band ?? null) : null));
  const sentence = useComputed(() => runningSentence(displayed.value, rounded.value, measure.value));
  return (
    <div ref={box}>
      <p class="finding">{unbroken(sentence.value)}</p>
      {missing.value ? (
        <p class="hint">The chart is missing: it did not load. The table below has every figure.</p>
      ) : (
        <>
          <ChartBox
            band={band}
            onMissing={() => {
              missing.value = true;
              drawing.chartsMissing();
            }}
          />
          {banded.value && <p class="hint">In 8 of 10 simulated runs, the totals stay within the shades.</p>}
        </>
      )}
      <Fold title="Month by month" opens={missing}>
        {() => <RunningTable lens={measure.value} band={band.value} />}
      </Fold>
    </div>
  );
}
