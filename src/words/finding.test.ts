/** Titles that say what was found. */
import { describe, expect, it } from 'vitest';
import { edition202612 } from '../../tests/support/editions.ts';
import { namesOf } from '../scenario/names-of.ts';
import { comparedFinding, finding, preparedWords } from './finding.ts';

const names = namesOf(edition202612);
const one = (role: string, headcount = 1) => ({ role, headcount });
const said = (saving: number, horizonMonths: number, ...positions: ReturnType<typeof one>[]) =>
  finding({ horizonMonths, state: 'CA', positions }, saving, names);

describe('the finding of a scenario', () => {
  it('says who saves how much, and when', () => {
    expect(said(174_159, 12, one('ai-engineer'))).toBe(
      'An F5 AI / ML engineer would save $174,159 in the first year',
    );
    expect(said(500, 24, one('bookkeeper'))).toBe('An F5 bookkeeper would save $500 over 24 months');
  });

  it('says as plainly when F5 costs more, or the same', () => {
    expect(said(-12_300, 12, one('bookkeeper'))).toBe(
      'An F5 bookkeeper would cost $12,300 more than a U.S. hire in the first year',
    );
    expect(said(0, 12, one('bookkeeper'))).toBe(
      'An F5 bookkeeper would cost the same as a U.S. hire in the first year',
    );
  });

  it('speaks of a team by its people and roles', () => {
    expect(said(9, 12, one('bookkeeper', 3))).toBe(
      'An F5 team of 3 (bookkeeper) would save $9 in the first year',
    );
    expect(said(-9, 12, one('bookkeeper', 3), one('paralegal'))).toBe(
      'An F5 team of 4 in 2 roles would cost $9 more than U.S. hires in the first year',
    );
  });

  it('takes no kind of work for a person, in the newest edition', () => {
    const people = edition202612.roles.map(({ id }) => said(1, 12, one(id)));
    expect(people.filter((words) => words.includes('person for'))).toEqual([
      'An F5 person for DevOps and other IT would save $1 in the first year',
      'An F5 person for accounts payable and receivable would save $1 in the first year',
      'An F5 person for data entry would save $1 in the first year',
    ]);
    expect(people).toContain('An F5 sales representative, services, would save $1 in the first year');
  });
});

describe('the finding of several scenarios', () => {
  const of = (title: string, saving: number, horizonMonths = 12) => ({ title, saving, horizonMonths });

  it('names the one that saves the most', () => {
    expect(comparedFinding([of('Scenario A', 5), of('Texas', 70_000), of('Ohio', -3)])).toBe(
      'Texas would save the most with F5: $70,000 in the first year',
    );
  });

  it('names the one that costs the least more if none saves', () => {
    expect(comparedFinding([of('Scenario A', -500), of('Texas', -70)])).toBe(
      'F5 would cost more in each: the least in Texas, $70 in the first year',
    );
  });

  it('ranks none if they run for different times, or save the same', () => {
    expect(comparedFinding([of('A', 5), of('B', 9, 24), of('C', 1)])).toBe('A, B and C compared');
    expect(comparedFinding([of('A', 5), of('B', 5)])).toBe('A and B compared');
  });
});

it('says for whom, by whom and on which day it was prepared, if known', () => {
  const day = 'November 29, 2026';
  expect(preparedWords(day, '', '')).toBe('Prepared on November 29, 2026');
  expect(preparedWords(day, 'Acme', '')).toBe('Prepared for Acme, on November 29, 2026');
  expect(preparedWords(day, 'Acme', 'Jo Doe')).toBe('Prepared for Acme, by Jo Doe, on November 29, 2026');
});
