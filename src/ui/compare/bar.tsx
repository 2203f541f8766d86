import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import {
  forked,
  letterOf,
  MOST_SCENARIOS,
  moved,
  renamed,
  shownAt,
  titleOf,
  without,
} from '../../session/comparison.ts';
import type { Calculator } from '../calculator.ts';
import { useLazy } from '../parts/use-lazy.ts';
import { Waiting } from '../parts/waiting.tsx';

/** The scenarios of the call: one until somebody copies it. With more, which is on screen, its name, and all side by side. */
export function ScenarioBar({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const { actions } = session;
  const table = useLazy(() => import('./table.tsx'));
  const several = useComputed(() => session.sheet.value.scenarios.length > 1);
  useSignalEffect(() => {
    if (several.value) table.start();
  });
  const sheet = session.sheet.value;
  const { scenarios, current } = sheet;
  const set = (next: typeof sheet) => actions.setSheet(next);
  if (scenarios.length === 1)
    return (
      <div class="scenarios">
        <button type="button" class="quiet" onClick={() => set(forked(sheet))}>
          + Compare a second scenario
        </button>
      </div>
    );
  const loaded = table.state.value;
  return (
    <section class="scenarios several" part="scenarios" aria-label="Scenarios">
      <div class="scenario-tabs">
        <div class="chips" role="group" aria-label="Scenario on screen">
          {scenarios.map((scenario, i) => (
            <button
              key={i}
              type="button"
              class="chip"
              aria-pressed={i === current ? 'true' : 'false'}
              onClick={() => set(shownAt(sheet, i))}
            >
              {titleOf(scenario, i)}
            </button>
          ))}
          {scenarios.length < MOST_SCENARIOS && (
            <button type="button" class="quiet" onClick={() => set(forked(sheet))}>
              + Copy
            </button>
          )}
        </div>
        <div class="scenario-tools">
          <NameBox key={current} calculator={calculator} />
          <button
            type="button"
            class="quiet"
            disabled={current === 0}
            aria-label="Move to the left"
            onClick={() => set(moved(sheet, -1))}
          >
            ←
          </button>
          <button
            type="button"
            class="quiet"
            disabled={current === scenarios.length - 1}
            aria-label="Move to the right"
            onClick={() => set(moved(sheet, 1))}
          >
            →
          </button>
          <button type="button" class="quiet" onClick={() => set(without(sheet))}>
            Delete
          </button>
        </div>
      </div>
      {typeof loaded === 'object' ? (
        <loaded.value.CompareTable calculator={calculator} />
      ) : (
        <Waiting
          state={loaded}
          failed="The comparison did not load. Switch between the scenarios to see each."
        />
      )}
    </section>
  );
}

function NameBox({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const id = useId();
  const { scenarios, current } = session.sheet.value;
  const draft = useSignal(scenarios[current]?.name ?? '');
  return (
    <>
      <label class="visually-hidden" for={id}>
        Name of this scenario
      </label>
      <input
        id={id}
        class="name-box"
        type="text"
        maxLength={40}
        autocomplete="off"
        placeholder={`Name scenario ${letterOf(current)}`}
        value={draft}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onChange={() => session.actions.setSheet(renamed(session.sheet.value, draft.value))}
      />
    </>
  );
}
