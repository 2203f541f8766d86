import { afterEach, describe, expect, it, vi } from 'vitest';
import { setNumber, setState } from '../app/editing.ts';
import { attribute, judge } from '../app/reviewing.ts';
import { preparedFor } from '../scenario/comparison-edits.ts';
import { createState } from './create-state.ts';
import { NEWEST_ID } from './editions.ts';
import type { ElementState } from './element-state.ts';
import { newClient } from './open.ts';
import { createReader } from './reader.ts';

async function create(): Promise<ElementState> {
  const host = document.createElement('div');
  const state = createState(
    host,
    createReader(host, () => {}),
  );
  await state.later();
  return state;
}

/** All that the screen and the page can see of a state. */
const seen = ({
  session,
  display,
  visit,
  notices,
  linked,
  sent,
  quotation,
  linkRead,
  text,
}: ElementState) => ({
  comparison: session.comparison.value,
  undo: [session.canUndo.value, session.canRedo.value, session.changed.value],
  shown: [display.caseInForce.value, display.rounded.value],
  visit: [visit.judged.value, visit.asked.value],
  notices: notices.value,
  opened: [linked.value, sent.value, quotation.value, linkRead.value],
  text: text(),
});

/** A call in the middle: a link with a damaged part, edits, names, answers, another case. */
async function busy(): Promise<ElementState> {
  const state = await create();
  state.openText(`1.${NEWEST_ID}.sTX_p-no-such-role`, 'address');
  await state.loadLinks();
  const { session, visit } = state;
  setState(session, 'NY');
  setNumber(session, { of: 'position', position: 0, key: 'baseSalary' }, 312_000);
  attribute(session, 'positions.0.baseSalary', { by: 'client', note: 'Ann said so' });
  judge(session, 'us.basePay', { instead: 1, note: 'too high' });
  visit.judged.value = session.remarks.value.verdicts;
  visit.asked.value = 'yours';
  session.actions.change(preparedFor(session.comparison.value, 'Acme'));
  session.actions.undo();
  state.noticed({ code: null, text: 'About Acme' });
  state.display.caseInForce.value = 'skeptical';
  return state;
}

afterEach(() => vi.useRealTimers());

describe('a new client', () => {
  it('finds the calculator as it is when nobody has used it', async () => {
    const state = await busy();
    expect(seen(state)).not.toEqual(seen(await create()));
    newClient(state);
    expect(seen(state)).toEqual(seen(await create()));
    expect(state.visit.client.value).toBe(1);
  }, 30_000);

  it('can be taken back for six seconds, with undo steps, notices and answers', async () => {
    const state = await busy();
    const before = seen(state);
    vi.useFakeTimers();
    newClient(state);
    newClient(state);
    vi.advanceTimersByTime(5900);
    state.visit.cleared.value?.();
    expect(seen(state)).toEqual(before);
    expect(state.visit.cleared.value).toBeNull();
    newClient(state);
    vi.advanceTimersByTime(6000);
    expect(state.visit.cleared.value).toBeNull();
    expect(seen(state)).toEqual(seen(await create()));
  }, 30_000);

  it('does not get a link that was still being read', async () => {
    const state = await create();
    state.openText('1.2026-11.sTX', 'address');
    newClient(state);
    await state.loadLinks();
    await Promise.resolve();
    expect(seen(state)).toEqual(seen(await create()));
    expect(state.session.edition.value.id).toBe(NEWEST_ID);
  });
});
