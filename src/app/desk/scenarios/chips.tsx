import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { forked, letterOf, MOST_SCENARIOS, shownAt, titleOf } from '../../../scenario/comparison-edits.ts';
import { useApp } from '../../app-context.ts';
import { changeScenarios } from './change.ts';

/** The scenarios of the call: the pressed one is on screen. One is alone until somebody copies it. */
export function ScenarioChips(): JSX.Element {
  const { session } = useApp();
  const count = useComputed(() => session.comparison.value.scenarios.length).value;
  const copy = (label: string, name?: string) => (
    <button
      type="button"
      class="quiet"
      {...(name ? { 'aria-label': name } : {})}
      onClick={() => changeScenarios(session, forked)}
    >
      {label}
    </button>
  );
  if (count === 1) return copy('+ Compare', '+ Compare a second scenario');
  return (
    <div class="scenario-chips">
      <ScenarioSwitch />
      {count < MOST_SCENARIOS && copy('+ Copy')}
    </div>
  );
}

/** A chip for each scenario. */
export function ScenarioSwitch(): JSX.Element {
  const { session } = useApp();
  const { comparison } = session;
  // As text, so that a changed figure renders nothing here.
  const names = useComputed(() => comparison.value.scenarios.map(({ name }) => name).join('\n')).value;
  const current = useComputed(() => comparison.value.current).value;
  return (
    <div class="chips" role="group" aria-label="Scenario on screen">
      {names.split('\n').map((name, i) => (
        <button
          key={i}
          type="button"
          class="chip"
          aria-label={titleOf({ name }, i)}
          aria-pressed={i === current ? 'true' : 'false'}
          onClick={() => changeScenarios(session, (now) => shownAt(now, i))}
        >
          {name === '' ? letterOf(i) : name}
        </button>
      ))}
    </div>
  );
}
