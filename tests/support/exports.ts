/** What tests of the exports begin with. */
import { packEvidence } from '../../src/edition/pack.ts';
import type { ExportRequest } from '../../src/output/request.ts';
import { type Choices, resolve } from '../../src/scenario/index.ts';
import { NO_REMARKS } from '../../src/scenario/review/remarks.ts';
import { edition202611 } from './editions.ts';

const EVIDENCE: ExportRequest['evidence'] = packEvidence(edition202611);

/** The request that the page would make for these choices. */
export function requestFor(choices: Choices, given: Partial<ExportRequest> = {}): ExportRequest {
  return {
    scenario: resolve(edition202611, choices),
    evidence: EVIDENCE,
    editionName: 'Edition 2026-11',
    link: 'https://example.com/#f5roi=1.2026-11.sCA_p0rai-engineer',
    date: '2026-11-23',
    client: '',
    remarks: NO_REMARKS,
    ...given,
  };
}

/** An AI engineer in California at $600 a week, as in the README. */
export const REFERENCE: Choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 600 }] };

/** Said of the reference's salary and bonus; a line disputed, an input disputed, another accepted. */
export const REMARKED: Choices = {
  ...REFERENCE,
  positions: [{ role: 'ai-engineer', weeklyRate: 600, baseSalary: 165_000 }],
};
export const REMARKS: ExportRequest['remarks'] = {
  said: { 'positions.0.baseSalary': { by: 'client', note: '=per HR' } },
  verdicts: {
    'us.recruiting': { instead: 0, note: 'We refer each other' },
    'positions.0.assumptions.rampMonths': { instead: 1, note: '' },
    'us.benefits': { instead: null, note: '' },
  },
};

/** Three positions with overrides, levies of their own and a horizon that is not a whole number of years. */
export const TEAM: Choices = {
  state: 'NY',
  horizonMonths: 30,
  recruiting: 'agency',
  positions: [
    { role: 'bookkeeper', headcount: 3, weeklyRate: 500 },
    { role: 'data-entry', headcount: 2, assumptions: { rampMonths: 0, misHireProbability: 0.4 } },
    { role: 'ai-engineer', baseSalary: 180_000, assumptions: { bonusShare: 0.1, usDaysToFill: 90 } },
  ],
  assumptions: { annualRaise: 0.05, f5RelativeOutput: 0.9 },
  levies: { suta: 0.02 },
};
