import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../../tests/support/editions.ts';
import { nextEdition, REMOVED_ROLE } from '../../../tests/support/next-edition.ts';
import { packFigures, packWages } from '../../edition/pack.ts';
import { unpackFigures } from '../../edition/unpack.ts';
import { withWages } from '../../edition/unpack-pay.ts';
import { comparisonOf } from '../../scenario/comparison.ts';
import type { Choices } from '../../scenario/index.ts';
import { resultsOf } from '../../scenario/results-of.ts';
import { setNumber, setRole, setState } from '../editing.ts';
import { addPosition, removePosition } from '../roles.ts';
import { createSession } from './session.ts';

const START: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
const start = (choices: Choices = START) => createSession(edition202611, choices);
const rate = (session: ReturnType<typeof start>) => session.answer.value.scenario.positions[0]?.weeklyRate;

describe('a session', () => {
  it('answers at once', () => {
    expect(Math.round(start().answer.value.headline.cash.savings)).toBe(174159);
    expect(Math.round(resultsOf(start().answer.value.scenario).full.savings)).toBe(190733);
  });

  it('undoes and redoes step by step', () => {
    const session = start();
    setNumber(session, { of: 'position', position: 0, key: 'weeklyRate' }, 700);
    setState(session, 'TX');
    session.actions.undo();
    expect([session.answer.value.scenario.state, rate(session)]).toEqual(['CA', 700]);
    session.actions.undo();
    expect(rate(session)).toBe(600);
    expect(session.canUndo.value).toBe(false);
    session.actions.redo();
    session.actions.redo();
    expect([session.answer.value.scenario.state, rate(session)]).toEqual(['TX', 700]);
    expect(session.canRedo.value).toBe(false);
  });

  it('takes a dragged slider as one step, and two drags as two', () => {
    const session = start();
    const drag = (to: number) => {
      for (let weekly = 605; weekly <= to; weekly += 5)
        setNumber(session, { of: 'position', position: 0, key: 'weeklyRate' }, weekly);
      session.actions.endEdit();
    };
    drag(700);
    drag(800);
    session.actions.undo();
    expect(rate(session)).toBe(700);
    session.actions.undo();
    expect(rate(session)).toBe(600);
  });

  it('forgets what could be redone once something new is done', () => {
    const session = start();
    setState(session, 'TX');
    session.actions.undo();
    setState(session, 'NY');
    session.actions.redo();
    expect(session.answer.value.scenario.state).toBe('NY');
  });

  it('opens a scenario on an untouched page without a step to undo, and later with one', () => {
    const session = start();
    session.actions.open(comparisonOf({ state: 'TX', positions: [{ role: 'ai-engineer' }] }));
    expect(session.canUndo.value).toBe(false);
    session.actions.open(comparisonOf({ state: 'NY', positions: [{ role: 'ai-engineer' }] }));
    session.actions.undo();
    expect(session.answer.value.scenario.state).toBe('TX');
  });

  it('drops a typed rate and salary with the role they were typed for, and keeps the people', () => {
    const session = start({
      state: 'CA',
      positions: [{ role: 'ai-engineer', headcount: 3, weeklyRate: 700, baseSalary: 150000 }],
    });
    setRole(session, 0, 'bookkeeper');
    expect(session.choices.value.positions).toEqual([{ role: 'bookkeeper', headcount: 3 }]);
  });

  it('resets to the page’s start, which can be undone', () => {
    const session = start();
    setNumber(session, { of: 'assumption', id: 'usDaysToFill', position: null }, 90);
    session.actions.reset();
    expect(session.changed.value).toBe(false);
    session.actions.undo();
    expect(session.answer.value.scenario.assumptions.usDaysToFill).toBe(90);
  });

  it('takes back an edit that was dropped, and no more than that', () => {
    const session = start();
    setNumber(session, { of: 'position', position: 0, key: 'weeklyRate' }, 700);
    session.actions.endEdit('dropped');
    expect([session.changed.value, session.canUndo.value]).toEqual([false, false]);
    setState(session, 'TX');
    session.actions.endEdit('dropped');
    expect(session.answer.value.scenario.state).toBe('TX');
  });

  it('starts clean with nothing to undo or redo', () => {
    const session = start();
    setState(session, 'TX');
    setState(session, 'NY');
    session.actions.undo();
    session.actions.clean();
    expect(session.answer.value.scenario.state).toBe('CA');
    expect([session.changed.value, session.canUndo.value, session.canRedo.value]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('sets an assumption for all positions or for one', () => {
    const session = start({ state: 'CA', positions: [{ role: 'ai-engineer' }, { role: 'bookkeeper' }] });
    setNumber(session, { of: 'assumption', id: 'rampMonths', position: null }, 2);
    setNumber(session, { of: 'assumption', id: 'rampMonths', position: 1 }, 5);
    const { scenario } = session.answer.value;
    expect(scenario.assumptions.rampMonths).toBe(2);
    expect(scenario.positions.map(({ assumptions }) => assumptions?.rampMonths)).toEqual([undefined, 5]);
  });

  it('never has more than twelve positions, nor fewer than one', () => {
    const session = start();
    for (let i = 0; i < 20; i++) addPosition(session, 'bookkeeper');
    expect(session.choices.value.positions).toHaveLength(12);
    for (let i = 0; i < 20; i++) removePosition(session, 0);
    expect(session.choices.value.positions).toHaveLength(1);
  });
});

describe('while state pay is not loaded', () => {
  const small = unpackFigures(packFigures(edition202611));
  const whole = withWages(small, packWages(edition202611));

  it('answers for the default role', () => {
    expect(createSession(small, START).answered.value).toBe(true);
  });

  it('keeps the last answer for a role that needs it, and answers when it is there', () => {
    const session = createSession(small, START);
    const before = session.answer.value;
    setRole(session, 0, 'data-entry');
    expect([session.waiting.value, session.answer.value]).toEqual([true, before]);
    session.extendEdition(whole);
    expect(session.waiting.value).toBe(false);
    expect(session.answer.value.scenario.positions[0]?.role).toBe('data-entry');
  });

  it('has no answer at all when it starts with such a role', () => {
    const session = createSession(small, { state: 'MS', positions: [{ role: 'data-entry' }] });
    expect(session.answered.value).toBe(false);
    session.extendEdition(whole);
    expect(session.answered.value).toBe(true);
    expect(Math.round(session.answer.value.headline.cash.savings)).toBe(6890);
  });
});

describe('another edition', () => {
  const next = nextEdition(edition202611);
  const there: Choices = { state: 'TX', positions: [{ role: 'software-developer' }] };

  it('brings its own start and choices, answers on its figures, and leaves nothing to undo', () => {
    const session = start();
    setState(session, 'NY');
    session.openOn(next, START, comparisonOf(there));
    expect(session.answer.value.scenario.edition).toBe(next.id);
    expect(session.answer.value.choices).toBe(there);
    expect([session.changed.value, session.canUndo.value, session.canRedo.value]).toEqual([
      true,
      false,
      false,
    ]);
    session.actions.undo();
    expect(session.choices.value).toBe(there);
    session.actions.reset();
    expect(session.choices.value).toBe(START);
  });

  it('is one step for whoever follows the answer: never one edition’s choices on the other’s figures', () => {
    const session = start({ state: 'CA', positions: [{ role: REMOVED_ROLE }] });
    const seen: string[] = [];
    session.answer.subscribe(({ scenario }) =>
      seen.push(`${scenario.edition} ${scenario.positions[0]?.role}`),
    );
    session.openOn(next, START, comparisonOf(there));
    expect(seen).toEqual([`2026-11 ${REMOVED_ROLE}`, `${next.id} software-developer`]);
  });

  it('is not undone by figures of the one before that come too late', () => {
    const session = start();
    session.openOn(next, START, comparisonOf(there));
    session.extendEdition(edition202611);
    expect(session.edition.value.id).toBe(next.id);
  });
});
