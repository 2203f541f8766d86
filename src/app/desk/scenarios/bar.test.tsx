import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { renderPart, sessionOf } from '../../../../tests/support/render-part.tsx';
import type { App } from '../../app-context.ts';
import { setState } from '../../editing.ts';
import { ScenarioBar } from './bar.tsx';

const afterPaint = { next: (_place: object, job: () => void) => job(), cancel: () => {} };

function show() {
  const session = sessionOf();
  const stage = { compared: signal(false) } as unknown as App['stage'];
  renderPart(<ScenarioBar />, { session, afterPaint, stage });
  return session;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const tabs = () =>
  [...document.querySelectorAll('[aria-label="Scenario on screen"] [aria-pressed]')].map(
    (tab) => `${tab.textContent}${tab.getAttribute('aria-pressed') === 'true' ? '*' : ''}`,
  );

describe('the scenarios bar', () => {
  it('offers a second scenario, and shows the copy', () => {
    show();
    expect(tabs()).toEqual([]);
    press('+ Compare a second scenario');
    expect(tabs()).toEqual(['Scenario A', 'Scenario B*']);
  });

  it('names, moves and deletes the scenario on screen, each a step that can be undone', () => {
    const session = show();
    press('+ Compare a second scenario');
    const name = screen.getByLabelText('Name of this scenario');
    fireEvent.input(name, { target: { value: 'Dallas' } });
    fireEvent.change(name);
    expect(tabs()).toEqual(['Scenario A', 'Dallas*']);
    press('Move Dallas to the left');
    expect(tabs()).toEqual(['Dallas*', 'Scenario B']);
    press('Delete Dallas');
    expect(tabs()).toEqual([]);
    session.actions.undo();
    expect(session.comparison.value.scenarios.map(({ name }) => name)).toEqual(['Dallas', '']);
  });

  it('edits the scenario on screen alone', () => {
    const session = show();
    press('+ Compare a second scenario');
    setState(session, 'TX');
    press('Scenario A');
    expect(session.answer.value.scenario.state).toBe('CA');
    press('Scenario B');
    expect(session.answer.value.scenario.state).toBe('TX');
  });

  it('takes three scenarios at most', () => {
    show();
    press('+ Compare a second scenario');
    while (screen.queryByRole('button', { name: '+ Copy' })) press('+ Copy');
    expect(tabs()).toEqual(['Scenario A', 'Scenario B', 'Scenario C*']);
  });
});
