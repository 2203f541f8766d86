/** Metros load before a link or scenario that names one is read, and beside state pay in any order. */
import { describe, expect, it, vi } from 'vitest';
import { edition202612 } from '../../tests/support/editions.ts';
import { resolve } from '../scenario/index.ts';
import { createState } from './create-state.ts';
import { loadWages, newestEdition } from './edition.ts';
import { addMetros } from './editions.ts';
import { createReader } from './reader.ts';

const WHOLE_STATE = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
const CHOICES = { ...WHOLE_STATE, metro: '41860' };

async function opened(what: string | object) {
  const host = document.createElement('div');
  const state = createState(
    host,
    createReader(host, () => {}),
  );
  if (typeof what === 'string') state.openText(`https://a.example/#f5roi=${what}`, 'address');
  else state.openScenario(what);
  await state.later();
  await vi.waitFor(() => expect(state.linkRead.value).toBe(true));
  return state;
}

describe('a scenario with a metro', () => {
  it.each(['1.2026-12.a-41860', CHOICES])('opens on its pay: %s', async (what) => {
    const { session } = await opened(what);
    expect(session.choices.value).toEqual(CHOICES);
    expect(session.edition.value.metros).not.toBeNull();
    session.extendEdition(await loadWages(newestEdition()));
    const [seats] = session.answer.value.scenario.positions;
    expect(session.waiting.value).toBe(false);
    expect(seats?.baseSalary).toBe(resolve(edition202612, CHOICES).positions[0]?.baseSalary);
    expect(seats?.baseSalary).not.toBe(resolve(edition202612, WHOLE_STATE).positions[0]?.baseSalary);
  });

  it('of another state is named, and the whole state is used', async () => {
    const { session, notices } = await opened('1.2026-12.sTX_a-41860_k-0');
    expect(session.choices.value).toEqual({ ...WHOLE_STATE, state: 'TX' });
    expect(notices.value[0]?.details).toContain(
      'Metro: “41860” is not known in Texas; the whole state is used.',
    );
  });

  it('needs no metros where none is named', async () => {
    const { session } = await opened('1.2026-12.sTX');
    expect(session.edition.value.metros).toBeNull();
  });
});

it('tables that load side by side are both kept, whichever comes first', async () => {
  const tables = [await loadWages(newestEdition()), await addMetros(newestEdition())];
  for (const inOrder of [tables, [...tables].reverse()]) {
    const { session } = await opened('1.2026-12.sTX');
    for (const table of inOrder) session.extendEdition(table);
    const { wages, metros, roles } = session.edition.value;
    expect([wages === null, metros === null, roles[0]?.wage === undefined]).toEqual([false, false, false]);
  }
});
