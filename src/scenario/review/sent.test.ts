/** A reader's changes of an opened link: the link stays the base. */
import { describe, expect, it } from 'vitest';
import { edition202611 as edition } from '../../../tests/support/editions.ts';
import { decodeComparison, encodeComparison } from '../../link/comparison.ts';
import { calculate } from '../../model/calculate.ts';
import { comparisonOf, type NamedScenario, withCurrent } from '../comparison.ts';
import { type Choices, resolve } from '../index.ts';
import { acceptedTotals, proposedTotals } from './accepted.ts';
import { answered, asLink, asReply, asSent, changesSince, unanswered, unchangedAt } from './sent.ts';

const SENT: Choices = {
  state: 'CA',
  positions: [{ role: 'ai-engineer', weeklyRate: 700, baseSalary: 165_000 }],
};
const TEAM: Choices = {
  state: 'NY',
  positions: [
    { role: 'bookkeeper', headcount: 3 },
    { role: 'data-entry', assumptions: { rampMonths: 1 } },
    { role: 'ai-engineer' },
  ],
};

const opened = (choices: Choices, now: Partial<NamedScenario>) =>
  withCurrent(asSent(comparisonOf(choices)), now);
const first = (comparison: ReturnType<typeof opened>) => comparison.scenarios[0] as NamedScenario;
const paths = (before: Choices, after: Choices) =>
  changesSince(edition, before, after).map((at) => ('key' in at ? at.key : at.id));

describe('what was changed since a link was opened', () => {
  it('is nothing for the same choices, also in other words', () => {
    expect(changesSince(edition, SENT, SENT)).toEqual([]);
    expect(changesSince(edition, SENT, { ...SENT, horizonMonths: edition.defaults.horizonMonths })).toEqual(
      [],
    );
  });

  it('counts a value that was set, and one that was taken back to its default', () => {
    const after: Choices = {
      state: 'CA',
      positions: [{ role: 'ai-engineer', weeklyRate: 700 }],
      assumptions: { annualRaise: 0.05 },
    };
    expect(paths(SENT, after)).toEqual(['annualRaise', 'baseSalary']);
  });

  it('counts another role once, with all that was typed for it, and another number of roles once', () => {
    expect(paths(SENT, { state: 'TX', positions: [{ role: 'paralegal' }] })).toEqual(['role', 'state']);
    expect(paths(TEAM, { ...TEAM, positions: TEAM.positions.slice(1) })).toEqual(['role']);
  });
});

describe('the answer to an opened link', () => {
  const now = opened(SENT, {
    choices: {
      state: 'CA',
      positions: [{ role: 'ai-engineer', weeklyRate: 700, baseSalary: 150_000 }],
      assumptions: { rampMonths: 1, annualRaise: 0.02 },
    },
    remarks: { said: {}, verdicts: { 'us.recruiting': { instead: 0, note: 'We refer each other' } } },
  });

  it('has the link’s figures as proposed; as accepted, what typing and verdicts make', () => {
    const answer = answered(edition, first(now));
    if (!answer) throw new Error('no answer');
    expect(proposedTotals(calculate(answer.scenario))).toEqual(
      proposedTotals(calculate(resolve(edition, SENT))),
    );
    const typed = resolve(edition, first(now).choices);
    expect(acceptedTotals(answer.scenario, answer.verdicts)).toEqual(
      acceptedTotals(typed, { 'us.recruiting': { instead: 0, note: '' } }),
    );
    expect(answer.left).toEqual([]);
  });

  it('survives the link: the proposal to the cent, every change as a replacement', () => {
    const reply = decodeComparison(edition, encodeComparison(edition, asReply(edition, now)));
    expect(reply?.each.flatMap(({ issues }) => issues)).toEqual([]);
    const scenario = reply?.comparison.scenarios[0];
    expect(scenario?.choices).toEqual(SENT);
    expect(scenario?.remarks?.verdicts).toEqual(answered(edition, first(now))?.verdicts);
    expect(Object.keys(scenario?.remarks?.verdicts ?? {}).sort()).toEqual([
      'assumptions.annualRaise',
      'positions.0.assumptions.rampMonths',
      'positions.0.baseSalary',
      'us.recruiting',
    ]);
  });

  it('keeps who said the proposal’s figures, though the reader’s own value lost its speaker', () => {
    const said = { 'positions.0.baseSalary': { by: 'client', note: 'Per HR' } } as const;
    const base = asSent({
      scenarios: [{ name: '', choices: SENT, remarks: { said, verdicts: {} } }],
      current: 0,
    });
    const changed = withCurrent(base, { choices: first(now).choices, remarks: { said: {}, verdicts: {} } });
    expect(first(asReply(edition, changed)).remarks?.said).toEqual(said);
  });

  it('is the reply in any other link, too, once something was answered', () => {
    expect(asLink(edition, now)).toEqual(asReply(edition, now));
    const typed = withCurrent(now, { remarks: { said: {}, verdicts: {} } });
    expect(asLink(edition, typed)).toEqual(typed);
    const moved = withCurrent(now, { choices: { ...first(now).choices, state: 'TX' } });
    expect(asLink(edition, moved)).toEqual(moved);
  });

  it('is no reply where its sender takes over what a reply says', () => {
    const verdicts = {
      'positions.0.baseSalary': { instead: 150_000, note: '' },
      'us.recruiting': { instead: 0, note: '' },
    };
    const reply = asSent({
      scenarios: [{ name: '', choices: SENT, remarks: { said: {}, verdicts } }],
      current: 0,
    });
    const taken = withCurrent(reply, {
      choices: { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700, baseSalary: 150_000 }] },
      remarks: { said: {}, verdicts: { 'us.recruiting': verdicts['us.recruiting'] } },
    });
    expect(asLink(edition, taken)).toEqual(taken);
  });

  it('gives each role its value where all roles have a new one', () => {
    const choices: Choices = {
      ...TEAM,
      positions: TEAM.positions.map(({ assumptions: _own, ...position }) => position),
      assumptions: { rampMonths: 6, usDaysToFill: 10 },
    };
    const answer = answered(edition, first(opened(TEAM, { choices })));
    if (!answer) throw new Error('no answer');
    expect(acceptedTotals(answer.scenario, answer.verdicts)).toEqual(
      proposedTotals(calculate(resolve(edition, choices))),
    );
  });

  it('leaves another plan out, and says which', () => {
    const moved = first(opened(SENT, { choices: { ...SENT, state: 'TX', assumptions: { rampMonths: 1 } } }));
    const answer = answered(edition, moved);
    expect(answer?.left).toEqual([{ of: 'plan', key: 'state' }]);
    expect(Object.keys(answer?.verdicts ?? {})).toEqual(['positions.0.assumptions.rampMonths']);
    expect(first(asReply(edition, { scenarios: [moved], current: 0 })).choices).toEqual(SENT);
  });

  it('is taken back with its typed inputs, one by one or all; another plan stays', () => {
    const moved = first(
      opened(SENT, {
        choices: { ...first(now).choices, state: 'TX' },
        remarks: first(now).remarks ?? never(),
      }),
    );
    expect(unchangedAt(moved, 'positions.0.baseSalary').positions[0]?.baseSalary).toBe(165_000);
    expect(unchangedAt(moved, 'us.recruiting')).toBe(moved.choices);
    const back = unanswered(edition, moved);
    expect(paths(SENT, back.choices ?? never())).toEqual(['state']);
    expect(back.remarks?.verdicts).toEqual({});
  });

  it('is its verdicts alone for a scenario that no link brought', () => {
    const own = { ...first(now) };
    const { sent: _none, ...without } = own;
    expect(answered(edition, without)?.verdicts).toEqual(own.remarks?.verdicts);
    expect(asReply(edition, { scenarios: [without], current: 0 }).scenarios[0]).toBe(without);
  });
});

function never(): never {
  throw new Error('missing');
}
