import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { namesOf } from '../scenario/names-of.ts';
import { mailText, noteText, type SendRequest } from './send.ts';

const LINK = 'https://example.com/#f5roi=1.2026-11.sCA_p0rai-engineer';

function requestOf(
  scenarios: readonly (readonly [string, Choices])[],
  given: Partial<SendRequest> = {},
): SendRequest {
  return {
    scenarios: scenarios.map(([name, choices]) => ({
      name,
      scenario: resolve(edition, choices),
      names: namesOf(edition),
    })),
    lens: 'cash',
    client: '',
    link: LINK,
    date: '2026-11-23',
    edition: '2026-11',
    ...given,
  };
}

const BASE: Choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 600 }] };
const DEARER: Choices = { state: 'MS', positions: [{ role: 'data-entry', weeklyRate: 2000 }] };
const TEAM: Choices = {
  state: 'NY',
  horizonMonths: 24,
  positions: [{ role: 'bookkeeper', headcount: 3 }, { role: 'data-entry' }],
};

describe('the text for a mail', () => {
  it('says one scenario: inputs, both costs, saving, likely range, what is counted and uncertain, the link', () => {
    expect(mailText(requestOf([['', BASE]], { client: 'Acme' }))).toBe(
      [
        'Acme: a U.S. hire compared with F5 Hiring Solutions',
        '',
        'AI / ML engineer in California, first year',
        '- Base salary $202,920 a year (typical pay), F5 from $600 a week',
        '- U.S. hire $206,522, F5 $32,363',
        '- Cash saving $174,159',
        '- Likely range: $128,410 to $173,587 saved',
        '',
        'Counted here: cash. Work lost to an empty seat and ramp-up, and mis-hires, are not counted.',
        'Pay, time to hire and other inputs are estimates until you replace them: 8 times in 10, the saving lies in the likely range.',
        '',
        'See how it adds up, and change any figure:',
        LINK,
        '',
        'Figures of November 2026, sent November 23, 2026',
        '',
      ].join('\n'),
    );
  });

  it('has all scenarios, each by letter and name, and a role’s pay for each role of a team', () => {
    const text = mailText(
      requestOf([
        ['', BASE],
        ['Two years', TEAM],
      ]),
    );
    expect(text).toContain('\nScenario A: AI / ML engineer in California, first year\n');
    expect(text).toContain('\nB, Two years: 4 people in 2 roles in New York, 24 months\n');
    expect(text).toMatch(
      /^- Bookkeeper: base salary \$[\d,]+ a year \(typical pay\), F5 \$790 a week \(estimate, ask for a quote\)$/m,
    );
    expect(text).toMatch(/^- Data entry: base salary/m);
    expect(text.match(/^- Likely range: /gm)).toHaveLength(2);
  });

  it('says as plainly that F5 costs more, also at the ends of the range', () => {
    const text = mailText(requestOf([['', DEARER]]));
    expect(text).toMatch(/^- F5 costs \$[\d,]+ more in cash$/m);
    expect(text).toMatch(/^- Likely range: F5 costs \$[\d,]+ to \$[\d,]+ more$/m);
  });

  it('counts what is counted on screen', () => {
    const text = mailText(requestOf([['', BASE]], { lens: 'full' }));
    expect(text).toContain('- All-in saving $190,733\n');
    expect(text).toContain('Counted here: cash, work lost to an empty seat and ramp-up, and mis-hires');
  });

  it('has no figure that is none, whatever is compared', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom('cash', 'full'), (choices, lens) => {
        const request = requestOf([['', choices]], { lens });
        for (const text of [mailText(request), noteText(request, [])])
          expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|−\$/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the note for a CRM', () => {
  it('is a line for each scenario, what is still to ask, and the link', () => {
    const request = requestOf(
      [
        ['', BASE],
        ['Clerk', DEARER],
      ],
      { client: 'Acme' },
    );
    const lines = noteText(request, ['Base salary', 'Days to fill, U.S. hire']).split('\n');
    expect(lines).toEqual([
      'F5 cost comparison for Acme, November 23, 2026',
      'A: AI / ML engineer in California, first year: salary $202,920 (typical), F5 from $600 a week. U.S. hire $206,522, F5 $32,363. Cash saving $174,159, likely $128,410 to $173,587 saved.',
      expect.stringMatching(
        /^Clerk: Data entry in Mississippi, first year: .* F5 costs \$[\d,]+ more in cash/,
      ),
      'Still to ask: Base salary; Days to fill, U.S. hire',
      LINK,
      '',
    ]);
  });

  it('names no question where all are answered', () => {
    expect(noteText(requestOf([['', BASE]]), [])).not.toContain('Still to ask');
  });
});
