import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Lens } from '../../../output/tables/months.ts';
import { adopting } from '../../styles/adopting.ts';
import type { CanvasId, ChartId } from '../chart-ids.ts';
import type { ShownRange } from '../use-range.ts';
import { RangeView } from './range-view.tsx';
import { Sensitivity } from './sensitivity.tsx';
import css from './views.css?inline';
import { Waterfall } from './waterfall.tsx';

const adoptCss = adopting(css);

interface ViewProps {
  readonly id: Exclude<ChartId, CanvasId>;
  readonly lens: ReadonlySignal<Lens>;
  readonly range: ShownRange;
  readonly asTable: boolean;
}

/** The charts that are rows of labelled bars: plain elements, so that long names wrap and every figure can be pressed. */
export function View(props: ViewProps): JSX.Element {
  return <div ref={adoptCss}>{viewOf(props)}</div>;
}

function viewOf({ id, lens, range, asTable }: ViewProps): JSX.Element {
  switch (id) {
    case 'sensitivity':
      return <Sensitivity asTable={asTable} />;
    case 'waterfall':
      return <Waterfall lens={lens.value} asTable={asTable} />;
    case 'range':
      return <RangeView range={range} asTable={asTable} />;
    default:
      return id satisfies never;
  }
}
