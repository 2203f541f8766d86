import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

/** The charts, in the order of their tabs. */
export const CHARTS = [
  ['running', 'Running total'],
  ['lines', 'Cost by line'],
  ['waterfall', 'From U.S. to F5'],
  ['sensitivity', 'What matters most'],
  ['range', 'Range'],
] as const;
export type ChartId = (typeof CHARTS)[number][0];

/** One tab stop; arrow keys, Home and End move. */
export function ChartTabs(props: { readonly chosen: Signal<ChartId>; readonly ids: string }): JSX.Element {
  const { chosen, ids } = props;
  const press = (event: KeyboardEvent) => {
    const at = CHARTS.findIndex(([id]) => id === chosen.value);
    const to = TARGETS[event.key]?.(at);
    if (to === undefined) return;
    event.preventDefault();
    const [next] = CHARTS[(to + CHARTS.length) % CHARTS.length] as (typeof CHARTS)[number];
    chosen.value = next;
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(`${ids}-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Chart" onKeyDown={press}>
      {CHARTS.map(([id, label]) => (
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
          {label}
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
