import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Calculator } from '../calculator.ts';
import { ChartBox } from './chart-box.tsx';
import { CostKey } from './cost-key.tsx';
import { costRows, type Lens } from './data.ts';
import { LinesTable, RunningTable } from './tables.tsx';
import { linesSentence, runningSentence } from './words.ts';

const TABS = [
  ['running', 'Running total'],
  ['lines', 'Cost by line'],
] as const;
type Tab = (typeof TABS)[number][0];

/** The charts, one at a time; each has the same numbers in a table one click away, and a sentence. */
export function Charts({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session, shown } = calculator;
  const ids = useId();
  const tab = useSignal<Tab>('running');
  const asTable = useSignal(false);
  const missing = useSignal(false);
  const lens = useSignal<Lens>('cash');
  const rows = useComputed(() => costRows(session.answer.value.results, shown.value));
  const sentence = useComputed(() =>
    tab.value === 'running'
      ? runningSentence(session.answer.value, shown.value, lens.value)
      : linesSentence(rows.value, shown.value),
  );
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = TABS.findIndex(([id]) => id === tab.value);
    const [next] = TABS[(at + step + TABS.length) % TABS.length] as (typeof TABS)[number];
    tab.value = next;
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(`${ids}-${next}`)?.focus();
  };
  const tableShown = asTable.value || missing.value;

  return (
    <section class="charts" part="charts" aria-label="Charts">
      <div class="tabs">
        <div role="tablist" aria-label="Chart" onKeyDown={move}>
          {TABS.map(([id, label]) => (
            <button
              key={id}
              id={`${ids}-${id}`}
              type="button"
              role="tab"
              aria-selected={tab.value === id ? 'true' : 'false'}
              aria-controls={`${ids}-panel`}
              tabIndex={tab.value === id ? 0 : -1}
              onClick={() => (tab.value = id)}
            >
              {label}
            </button>
          ))}
        </div>
        {!missing.value && (
          <button
            type="button"
            class="quiet"
            aria-pressed={asTable.value ? 'true' : 'false'}
            onClick={() => (asTable.value = !asTable.value)}
          >
            {asTable.value ? 'Chart' : 'Table'}
          </button>
        )}
      </div>
      <div role="tabpanel" id={`${ids}-panel`} aria-labelledby={`${ids}-${tab.value}`} tabIndex={0}>
        {tab.value === 'running' && <LensSwitch lens={lens.value} onLens={(next) => (lens.value = next)} />}
        {missing.value && (
          <p class="hint">Charts are missing: they did not load. The tables hold every figure.</p>
        )}
        {tableShown ? (
          tab.value === 'running' ? (
            <RunningTable calculator={calculator} lens={lens.value} />
          ) : (
            <LinesTable calculator={calculator} />
          )
        ) : (
          <ChartBox
            key={tab.value}
            calculator={calculator}
            kind={tab.value}
            lens={lens}
            label={sentence}
            onMissing={() => {
              missing.value = true;
              calculator.around.chartsMissing();
            }}
          />
        )}
        {tab.value === 'lines' && !tableShown && <CostKey rows={rows} />}
        <p class="sum">{sentence}</p>
      </div>
    </section>
  );
}

function LensSwitch(props: { readonly lens: Lens; readonly onLens: (lens: Lens) => void }): JSX.Element {
  const choices = [
    ['cash', 'Cash'],
    ['full', 'With delay and mis-hire'],
  ] as const;
  return (
    <div class="chips" role="group" aria-label="What is counted">
      {choices.map(([id, label]) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={props.lens === id ? 'true' : 'false'}
          onClick={() => props.onLens(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
