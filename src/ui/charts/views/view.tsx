import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from '../../calculator.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import type { Lens } from '../data.ts';
import type { ShownRange } from '../use-range.ts';
import { RangeView } from './range-view.tsx';
import { Sensitivity } from './sensitivity.tsx';
import css from './views.css?inline';
import { Waterfall } from './waterfall.tsx';

/** The charts that are rows of labelled bars: plain elements, so that long names wrap and every figure can be pressed. */
export function View(props: {
  readonly id: 'sensitivity' | 'waterfall' | 'range';
  readonly calculator: Calculator;
  readonly lens: ReadonlySignal<Lens>;
  readonly range: ShownRange;
  readonly asTable: boolean;
}): JSX.Element {
  const { id, calculator, asTable } = props;
  return (
    <div ref={dress}>
      {id === 'sensitivity' && <Sensitivity calculator={calculator} asTable={asTable} />}
      {id === 'waterfall' && <Waterfall calculator={calculator} lens={props.lens.value} asTable={asTable} />}
      {id === 'range' && <RangeView calculator={calculator} range={props.range} asTable={asTable} />}
    </div>
  );
}

function dress(element: HTMLElement | null): void {
  if (element) adoptStyles(element, css);
}
