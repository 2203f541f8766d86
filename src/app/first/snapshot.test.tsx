import { signal } from '@preact/signals-core';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { edition202612 as edition } from '../../../tests/support/editions.ts';
import { snapshotOf } from '../../output/snapshot.ts';
import type { Choices } from '../../scenario/index.ts';
import { createDisplay, type Measure } from '../display.ts';
import { createSession } from '../session/session.ts';
import { answerSection } from './answer.ts';
import { createDom } from './dom.ts';

type Row = readonly (string | undefined)[];

const squeezed = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** The answer on screen: its sentence, and each row of the receipt that shows. */
function onScreen(choices: Choices): { sentence: string; rows: Row[]; allIn: string } {
  const dom = createDom();
  const session = createSession(edition, choices);
  const display = createDisplay(session, {
    caseInForce: signal('entered'),
    measure: signal<Measure>('cash'),
  });
  const box = document.createElement('div');
  box.append(...answerSection(dom, session, display, document.createElement('p')));
  const text = (selector: string) => squeezed(box.querySelector(selector)?.textContent);
  const rows = [...box.querySelectorAll<HTMLTableRowElement>('.receipt tbody tr')]
    .filter((row) => !row.hidden && !row.classList.contains('count'))
    .map((row) => {
      const chosen = row.querySelector('.ways [aria-pressed=true]');
      const ways = row.querySelector('.ways');
      if (ways) ways.replaceWith(chosen?.textContent ?? '');
      return [...row.children].map(({ textContent }) => squeezed(textContent));
    });
  dom.dispose();
  return {
    sentence: `${text('.cap')} ${text('.big')} ${text('.say')}`,
    rows,
    allIn: text('.counted th').replace(/^then /, ''),
  };
}

const parser = new new Window().DOMParser();

/** The same of the snapshot. */
function inSnapshot(choices: Choices): ReturnType<typeof onScreen> {
  const { body } = parser.parseFromString(snapshotOf(edition, choices, null), 'text/html');
  const [sentence] = body.querySelectorAll('p');
  const rows = [...body.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => squeezed(textContent)),
  );
  const allIn = squeezed(rows.at(-1)?.[0]).replace(/^.*with them, /, '');
  return { sentence: squeezed(sentence?.textContent).replace(/:? (\$[\d,]+)\. /, ' $1 '), rows, allIn };
}

function expectSame(choices: Choices): void {
  const [screen, snapshot] = [onScreen(choices), inSnapshot(choices)];
  expect(snapshot.sentence).toBe(screen.sentence);
  expect(snapshot.allIn).toBe(screen.allIn);
  // The last row has other words: on screen it is beside a switch. A line of F5’s alone has no empty cell there.
  const filled = (rows: readonly Row[]) => rows.slice(0, -1).map((row) => row.filter((cell) => cell !== ''));
  expect(filled(snapshot.rows)).toEqual(filled(screen.rows));
  expect(snapshot.rows.at(-1)?.slice(1)).toEqual(screen.rows.at(-1)?.slice(1));
}

it('the snapshot says what the screen says, row by row, for every role', () => {
  for (const { id: role } of edition.roles)
    for (const state of ['CA', 'TX', 'MS', 'WA']) expectSame({ state, positions: [{ role }] });
});

it.each<[string, Choices]>([
  ['of F5 being dearer', { state: 'MS', positions: [{ role: 'data-entry', weeklyRate: 1200 }] }],
  ['of two years', { state: 'TX', horizonMonths: 24, positions: [{ role: 'bookkeeper' }] }],
  ['of several people', { state: 'TX', positions: [{ role: 'bookkeeper', headcount: 3 }] }],
  ['of an agency', { state: 'TX', recruiting: 'agency', positions: [{ role: 'bookkeeper' }] }],
  ['of a team', { state: 'NY', positions: [{ role: 'bookkeeper' }, { role: 'data-entry', headcount: 2 }] }],
  [
    'of lines that cost nothing, and one more that does',
    {
      state: 'TX',
      positions: [{ role: 'bookkeeper' }],
      assumptions: { coordinationHoursPerWeek: 0, overheadPerMonth: 300, healthPerYear: 0 },
    },
  ],
])('the snapshot says what the screen says %s', (_what, choices) => {
  expectSame(choices);
});
