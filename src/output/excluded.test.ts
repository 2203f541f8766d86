import { expect, it } from 'vitest';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { type Choices, resolve, roleOf } from '../scenario/index.ts';
import { excludedOf } from './excluded.ts';

const notesOf = (choices: Choices) =>
  excludedOf(resolve(edition, choices), (role) => roleOf(edition, role)?.group ?? null);

it('names the first-year tax of development abroad: 21 % of 29/30 of $28,636 is $5,813', () => {
  const [first, second] = notesOf({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
  expect(first?.what).toBe('Tax timing of software development abroad');
  expect(first?.why).toContain('up to $5,813 higher');
  expect(second?.why).toContain('up to $13,172 here');
});

it('leaves it out for a role that develops no software, and for one that starts after the first year', () => {
  const clerk = { role: 'data-entry' };
  expect(notesOf({ state: 'MS', positions: [clerk] })[0]?.what).toBe('A proposed tax on outsourcing');
  const late = { role: 'ai-engineer', startMonth: 12 };
  const scenario = resolve(edition, {
    state: 'CA',
    horizonMonths: 24,
    positions: [clerk, { role: late.role }],
  });
  const positions = scenario.positions.map((seats, p) => (p === 1 ? { ...seats, startMonth: 12 } : seats));
  const notes = excludedOf({ ...scenario, positions }, (role) => roleOf(edition, role)?.group ?? null);
  expect(notes[0]?.what).toBe('A proposed tax on outsourcing');
});
