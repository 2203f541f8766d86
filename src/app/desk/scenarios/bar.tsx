import { useComputed, useSignal } from '@preact/signals';
import type { ButtonHTMLAttributes, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Comparison } from '../../../scenario/comparison.ts';
import {
  forked,
  letterOf,
  MOST_SCENARIOS,
  moved,
  renamed,
  shownAt,
  titleOf,
  without,
} from '../../../scenario/comparison-edits.ts';
import { useApp } from '../../app-context.ts';
import { useId } from '../../parts/use-id.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';
import type { Session } from '../../session/session.ts';

/** The scenarios of the call, one until somebody copies it; with more, a switch, the name, and all side by side. */
export function ScenarioBar(): JSX.Element {
  const { session } = useApp();
  const several = useComputed(() => session.comparison.value.scenarios.length > 1).value;
  return several ? (
    <Several />
  ) : (
    <div class="scenarios">
      <button type="button" class="quiet" onClick={() => change(session, forked)}>
        + Compare a second scenario
      </button>
    </div>
  );
}

function change(session: Session, edit: (comparison: Comparison) => Comparison): void {
  session.actions.change(edit(session.comparison.peek()));
}

function Several(): JSX.Element {
  const { session, stage } = useApp();
  const { comparison } = session;
  const { page } = stage;
  const table = useLazy(() => import('./table.tsx'));
  useEffect(table.start, []);
  // As text, so that a changed figure rerenders nothing here.
  const titles = useComputed(() => comparison.value.scenarios.map(titleOf).join('\n')).value.split('\n');
  const current = useComputed(() => comparison.value.current).value;
  const button = (
    text: string,
    edit: (comparison: Comparison) => Comparison,
    more: ButtonHTMLAttributes = {},
  ) => (
    <button type="button" class="quiet" {...more} onClick={() => change(session, edit)}>
      {text}
    </button>
  );
  const loaded = table.state.value;
  const here = titles[current] ?? '';
  return (
    <section class="scenarios several" part="scenarios" aria-label="Scenarios">
      <div class="scenario-tabs">
        <div class="chips" role="group" aria-label="Scenario on screen">
          {titles.map((title, i) =>
            button(title, (all) => shownAt(all, i), {
              key: i,
              class: 'chip',
              'aria-pressed': i === current ? 'true' : 'false',
            }),
          )}
          {titles.length < MOST_SCENARIOS && button('+ Copy', forked)}
        </div>
        <button
          type="button"
          class="chip alone side-by-side"
          aria-pressed={useComputed(() => (page.value === 'compare' ? 'true' : 'false'))}
          onClick={() => {
            page.value = page.value === 'compare' ? 'answer' : 'compare';
          }}
        >
          Side by side
        </button>
        <div class="scenario-tools">
          <NameBox key={current} />
          {button('←', (all) => moved(all, -1), {
            disabled: current === 0,
            ...named(`Move ${here} to the left`),
          })}
          {button('→', (all) => moved(all, 1), {
            disabled: current === titles.length - 1,
            ...named(`Move ${here} to the right`),
          })}
          {button('Delete', without, { class: 'quiet delete', ...named(`Delete ${here}`) })}
        </div>
      </div>
      {typeof loaded === 'object' ? (
        <loaded.value.CompareTable />
      ) : (
        <Waiting
          state={loaded}
          failed="The comparison did not load. Switch between the scenarios to see each."
        />
      )}
    </section>
  );
}

/** Name of a button, for the eye and for screen readers. */
function named(name: string): ButtonHTMLAttributes {
  return { 'aria-label': name, title: name };
}

function NameBox(): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const { scenarios, current } = session.comparison.peek();
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
        onChange={() => change(session, (comparison) => renamed(comparison, draft.peek()))}
      />
    </>
  );
}
