import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { CHART_IDS, type ChartId } from './chart-ids.ts';

const LABELS: Readonly<Record<ChartId, string>> = {
  running: 'Running total',
  lines: 'Cost by line',
  waterfall: 'From U.S. to F5',
  sensitivity: 'What matters most',
  range: 'Range',
  plan: 'Plan by month',
};

/** One tab stop; arrow keys, Home and End move. */
export function ChartTabs(props: { readonly chosen: Signal<ChartId>; readonly ids: string }): JSX.Element {
  const { chosen, ids } = props;
  const press = (event: KeyboardEvent) => {
    const to = TARGETS[event.key]?.(CHART_IDS.indexOf(chosen.value));
    if (to === undefined) return;
    event.preventDefault();
    const next = CHART_IDS[(to + CHART_IDS.length) % CHART_IDS.length] as ChartId;
    chosen.value = next;
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(`${ids}-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Chart" onKeyDown={press}>
      {CHART_IDS.map((id) => (
        <button
          key={id}
          id={`${ids}-${id}`}
          type="button"
          role="tab"
          aria-selected={chosen.value === id ? 'true' : 'false'}
          aria-controls={`${ids}-panel`}
          tabIndex={chosen.value === id ? 0 : -1}
          onClick={() => {
            chosen.value = id;
          }}
        >
          {LABELS[id]}
        </button>
      ))}
    </div>
  );
}

const TARGETS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};
