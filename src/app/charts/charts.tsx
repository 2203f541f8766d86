import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { linesTable } from '../../output/tables/lines.ts';
import type { Lens } from '../../output/tables/months.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import { useApp } from '../app-context.ts';
import { LENSES, Switch } from '../parts/switch.tsx';
import { useLazy } from '../parts/use-lazy.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ChartBox } from './chart-box.tsx';
import { CANVAS_IDS, type CanvasId, type ChartId } from './chart-ids.ts';
import { CostKey } from './cost-key.tsx';
import { LinesTable, RunningTable } from './tables.tsx';
import { ChartTabs } from './tabs.tsx';
import { useRange } from './use-range.ts';
import { linesSentence, runningSentence } from './words.ts';

/** The charts, one at a time; each has a sentence, and the same numbers in a table one click away. */
export function Charts(): JSX.Element {
  const ids = useId();
  const { drawing, stage } = useApp();
  const chosen = stage.chart;
  const asTable = useSignal(false);
  const missing = useSignal(false);
  const lens = useSignal<Lens>('cash');
  const banded = useSignal(false);
  const range = useRange(() => banded.value || chosen.value === 'range', lens);
  const plain = useLazy(() => import('./bars/plain-chart.tsx'));
  const id = chosen.value;
  useSignalEffect(() => {
    if (!isCanvas(chosen.value)) plain.start();
  });
  const drawn = isCanvas(id);
  const showsTable = asTable.value || (drawn && missing.value);
  const loaded = plain.state.value;

  return (
    <section class="charts" part="charts" aria-label="Charts">
      <i class="probe" aria-hidden="true" onTransitionRun={drawing.themeChanged} />
      <div class="tabs">
        <ChartTabs chosen={chosen} ids={ids} />
        {!(drawn && missing.value) && (
          <button
            type="button"
            class="quiet"
            aria-pressed={asTable.value ? 'true' : 'false'}
            onClick={() => {
              asTable.value = !asTable.value;
            }}
          >
            {asTable.value ? 'Chart' : 'Table'}
          </button>
        )}
      </div>
      <div
        class="chart-panel"
        role="tabpanel"
        id={`${ids}-panel`}
        aria-labelledby={`${ids}-${id}`}
        tabIndex={0}
      >
        {(id === 'running' || id === 'waterfall' || id === 'range') && (
          <div class="switches">
            <Switch label="What is counted" options={LENSES} chosen={lens} />
            {id === 'running' && (
              <button
                type="button"
                class="chip alone"
                aria-pressed={banded.value ? 'true' : 'false'}
                onClick={() => {
                  banded.value = !banded.value;
                }}
              >
                10–90% range
              </button>
            )}
          </div>
        )}
        {drawn && missing.value && (
          <p class="hint">Charts are missing: they did not load. The tables hold every figure.</p>
        )}
        {drawn ? (
          <Drawn
            key={id}
            id={id}
            lens={lens}
            range={range}
            banded={banded}
            asTable={showsTable}
            onMissing={() => {
              missing.value = true;
              drawing.chartsMissing();
            }}
          />
        ) : typeof loaded === 'object' ? (
          <loaded.value.PlainChart id={id} lens={lens} range={range} asTable={showsTable} />
        ) : (
          <Waiting
            state={loaded}
            failed="This chart did not load. Choose another and come back to try again."
          />
        )}
      </div>
    </section>
  );
}

function isCanvas(id: ChartId): id is CanvasId {
  return (CANVAS_IDS as readonly ChartId[]).includes(id);
}

/** A chart that the chart library draws, or its table. */
function Drawn(props: {
  readonly id: CanvasId;
  readonly lens: Parameters<typeof ChartBox>[0]['lens'];
  readonly range: ReturnType<typeof useRange>;
  readonly banded: { readonly value: boolean };
  readonly asTable: boolean;
  readonly onMissing: () => void;
}): JSX.Element {
  const { id, lens, range } = props;
  const { display, displayLater } = useApp();
  const { displayed, rounded } = displayLater;
  const rows = useComputed(() =>
    linesTable(resultsOf(displayed.value.scenario), rounded.value).filter((row) => row.kind === 'line'),
  );
  // The simulation uses the figures as entered, so it would contradict the lines of another view.
  const banded = useComputed(() => props.banded.value && display.caseInForce.value === 'entered');
  const band = useComputed(() => (banded.value ? (range.found.value?.band ?? null) : null));
  const sentence = useComputed(() =>
    id === 'running'
      ? runningSentence(displayed.value, rounded.value, lens.value)
      : linesSentence(rows.value, rounded.value),
  );
  return (
    <>
      {props.asTable ? (
        id === 'running' ? (
          <RunningTable lens={lens.value} band={band.value} />
        ) : (
          <LinesTable />
        )
      ) : (
        <ChartBox kind={id} lens={lens} band={band} onMissing={props.onMissing} />
      )}
      {id === 'lines' && !props.asTable && <CostKey rows={rows} />}
      <p class="sum">
        {sentence}
        {id === 'running' &&
          props.banded.value &&
          ` ${banded.value ? range.words.value : 'The 10–90% range belongs to the figures as entered, not to this view.'}`}
      </p>
    </>
  );
}
