import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Lens } from '../../../output/tables/months.ts';
import { adopting } from '../../styles/adopting.ts';
import type { CanvasId, ChartId } from '../chart-ids.ts';
import type { ShownRange } from '../use-range.ts';
import css from './plain-chart.css?inline';
import { PlanChart } from './plan.tsx';
import { RangeChart } from './range-chart.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { Waterfall } from './waterfall.tsx';

const adoptCss = adopting(css);

interface PlainChartProps {
  readonly id: Exclude<ChartId, CanvasId>;
  readonly lens: ReadonlySignal<Lens>;
  readonly range: ShownRange;
  readonly asTable: boolean;
}

/** Charts made of rows of labeled bars: plain elements, so that long names wrap and every figure can be pressed. */
export function PlainChart(props: PlainChartProps): JSX.Element {
  return <div ref={adoptCss}>{chartOf(props)}</div>;
}

function chartOf({ id, lens, range, asTable }: PlainChartProps): JSX.Element {
  switch (id) {
    case 'sensitivity':
      return <Sensitivity asTable={asTable} />;
    case 'waterfall':
      return <Waterfall lens={lens.value} asTable={asTable} />;
    case 'range':
      return <RangeChart range={range} lens={lens.value} asTable={asTable} />;
    case 'plan':
      return <PlanChart asTable={asTable} />;
    default:
      return id satisfies never;
  }
}
