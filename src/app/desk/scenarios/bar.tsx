import { useComputed, useSignal } from '@preact/signals';
import type { ButtonHTMLAttributes, JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import {
  forked,
  letterOf,
  MOST_SCENARIOS,
  moved,
  renamed,
  shownAt,
  titleOf,
  without,
} from '../../../scenario/comparison.ts';
import type { Sheet } from '../../../scenario/sheet.ts';
import type { Calculator } from '../../calculator.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';

/** The scenarios of the call: one until somebody copies it. With more, which is on screen, its name, and all side by side. */
export function ScenarioBar({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const several = useComputed(() => session.sheet.value.scenarios.length > 1).value;
  return several ? (
    <Several calculator={calculator} />
  ) : (
    <div class="scenarios">
      <button type="button" class="quiet" onClick={() => change(calculator, forked)}>
        + Compare a second scenario
      </button>
    </div>
  );
}

function change({ session }: Calculator, edit: (sheet: Sheet) => Sheet): void {
  session.actions.setSheet(edit(session.sheet.peek()));
}

function Several({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { sheet } = calculator.session;
  const table = useLazy(() => import('./table.tsx'));
  useEffect(table.start, []);
  // As text, so that a figure that changes makes none of this again.
  const titles = useComputed(() => sheet.value.scenarios.map(titleOf).join('\n')).value.split('\n');
  const current = useComputed(() => sheet.value.current).value;
  const button = (text: string, edit: (sheet: Sheet) => Sheet, more: ButtonHTMLAttributes = {}) => (
    <button type="button" class="quiet" {...more} onClick={() => change(calculator, edit)}>
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
        <div class="scenario-tools">
          <NameBox key={current} calculator={calculator} />
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

/** What a button is called, heard and seen. */
function named(name: string): ButtonHTMLAttributes {
  return { 'aria-label': name, title: name };
}

function NameBox({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { session } = calculator;
  const id = useId();
  const { scenarios, current } = session.sheet.peek();
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
        onChange={() => change(calculator, (sheet) => renamed(sheet, draft.peek()))}
      />
    </>
  );
}
