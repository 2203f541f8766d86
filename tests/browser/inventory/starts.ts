/** Where the visits of the inventory begin: plain, with a scenario, or at an opened link. */
import { encode, encodeComparison, redact, withRedactionMark } from '../../../src/link/index.ts';
import { ASSUMPTION_IDS } from '../../../src/model/types.ts';
import { type Choices, FIELDS, isTeamWide } from '../../../src/scenario/index.ts';
import { edition202611, NEWEST } from '../../support/editions.ts';
import type { Start } from './capability.ts';

const linked = (words: string, text: string): Start => ({ words, address: `#f5roi=${text}` });
const of = (words: string, choices: Choices) => linked(words, encode(NEWEST, choices));

const ENGINEER = { role: 'ai-engineer' };
const TYPED: Choices = { state: 'CA', positions: [{ ...ENGINEER, baseSalary: 163_400 }] };

export const WIDGET: Start = { words: 'the plain widget' };
/** The bar for calls is on the full page from the start. */
export const FULL_PAGE: Start = { words: 'the full page', attributes: { view: 'desk' } };
export const PRESENTER: Start = {
  words: 'a page with `view="presenter"`',
  attributes: { view: 'presenter' },
};
export const WITH_BUTTON: Start = {
  words: 'a widget with a button of its page',
  attributes: { 'cta-url': '/call' },
};
export const SELF_CHECK: Start = {
  words: 'a page with `?f5-roi-check` in its address',
  address: '?f5-roi-check',
};

export const CHANGED: Start = of('a link with a changed rate', {
  state: 'CA',
  positions: [{ ...ENGINEER, weeklyRate: 700 }],
});
export const ASSUMED: Start = of('a link with a changed assumption', {
  state: 'CA',
  positions: [ENGINEER],
  assumptions: { usDaysToFill: 10 },
});
export const TEAM: Start = of('a team of two roles', {
  state: 'CA',
  positions: [{ role: 'bookkeeper', headcount: 2 }, { role: 'data-entry' }],
});
export const DEARER: Start = of('a role for which F5 costs more', {
  state: 'MS',
  positions: [{ role: 'data-entry', weeklyRate: 1400 }],
});
export const DEAR_ROLE: Start = of('a team in which F5 costs more for one role', {
  state: 'MS',
  positions: [{ role: 'data-entry', weeklyRate: 1400 }, { role: 'ai-engineer' }],
});
export const IN_OREGON: Start = of('a role in Oregon', { state: 'OR', positions: [ENGINEER] });

/** Twelve roles with everything typed: no link is longer by hand. */
export const LONG: Start = of('a team of twelve roles', {
  state: 'NY',
  positions: NEWEST.roles.slice(0, 12).map(({ id }, p) => ({
    role: id,
    headcount: 11 + p,
    weeklyRate: 612.5 + p,
    baseSalary: 81_234 + 777 * p,
    assumptions: Object.fromEntries(
      ASSUMPTION_IDS.filter((id) => !isTeamWide(id)).map((id, i) => [
        id,
        FIELDS[id].max > 20 ? 8.25 + (p % 4) + i / 4 : Number((0.1234 + p / 1000).toFixed(4)),
      ]),
    ),
  })),
});

export const ROUNDED: Start = linked(
  'a link with rounded salaries',
  withRedactionMark(encode(NEWEST, redact(TYPED, NEWEST, 'rounded')), 'rounded'),
);
export const LEFT_OUT: Start = linked(
  'a link without salaries',
  withRedactionMark(encode(NEWEST, redact(TYPED, NEWEST, 'none')), 'none'),
);
export const THREE: Start = linked(
  'a link with three scenarios',
  encodeComparison(NEWEST, {
    scenarios: [
      { name: 'Base', choices: { state: 'CA', positions: [ENGINEER] } },
      { name: 'Senior', choices: { state: 'CA', positions: [{ ...ENGINEER, weeklyRate: 800 }] } },
      { name: 'Texas', choices: { state: 'TX', positions: [ENGINEER] } },
    ],
    current: 1,
    client: 'Acme',
  }),
);
export const SAID: Start = linked(
  'a link that says whose figures they are',
  encodeComparison(NEWEST, {
    scenarios: [
      {
        name: '',
        choices: TYPED,
        remarks: { said: { 'positions.0.baseSalary': { by: 'client', note: 'Per HR' } }, verdicts: {} },
      },
    ],
    current: 0,
  }),
);
export const REPLY: Start = linked(
  'a reply',
  encodeComparison(NEWEST, {
    scenarios: [
      {
        name: '',
        choices: TYPED,
        remarks: {
          said: {},
          verdicts: {
            'us.recruiting': { instead: 0, note: 'We refer each other' },
            'positions.0.baseSalary': { instead: 140_000, note: '' },
          },
        },
      },
    ],
    current: 0,
  }),
);
export const QUOTED: Start = linked(
  'a link on an older edition',
  encode(edition202611, { state: 'TX', positions: [{ role: 'software-developer', weeklyRate: 700 }] }),
);

export const DAMAGED: Start = linked('a damaged link', `1.${NEWEST.id}.sZZ_r99999999_qq1_h4_k-1abc`);
export const UNUSABLE: Start = linked('a link of which nothing is left', '1.2024-01.sZZ_r1e9_qq7');
export const EDITED: Start = linked('a link with edited figures', `1.${NEWEST.id}.r700_k-1abc`);
export const NEWER: Start = linked('a link of a newer format', '2.2031-05.r700');
export const UNKNOWN: Start = linked('a link on an unknown edition', '1.2031-05.r700_k-1abc');
