/** A model that gained an assumption after an edition was released: the edition's links keep their figures. */
import { afterAll, describe, expect, it } from 'vitest';
import { edition202611 } from '../../../tests/support/editions.ts';
import { NEXT_ID } from '../../../tests/support/next-edition.ts';
import { NEUTRAL_VALUES } from '../../catalogue/parts/first.ts';
import { checkEdition } from '../../edition/check.ts';
import { packEvidence, packFigures, packWages } from '../../edition/pack.ts';
import type { Edition } from '../../edition/types.ts';
import { unpackFigures } from '../../edition/unpack.ts';
import { withWages } from '../../edition/unpack-pay.ts';
import { checkFigure, decode, encode } from '../../link/index.ts';
import { calculate } from '../../model/calculate.ts';
import { explain } from '../../model/explain.ts';
import type { AssumptionId } from '../../model/types.ts';
import { json } from '../../output/json.ts';
import { type Choices, resolve } from '../index.ts';
import { NO_REMARKS } from '../review/remarks.ts';
import { editionDiff } from './edition-diff.ts';

const LATER: readonly AssumptionId[] = ['onboardingPerHire', 'severanceWeeks'];

// The files of a run share their modules: the catalog is as it was when this file is done.
const neutral = NEUTRAL_VALUES as Record<AssumptionId, number | undefined>;
for (const id of LATER) neutral[id] = 0;
afterAll(() => {
  for (const id of LATER) neutral[id] = undefined;
});

const CHOICES: Choices = { state: 'TX', positions: [{ role: 'software-developer', headcount: 2 }] };

const { 'training-2017': _training, 'severance-surveys': _severance, ...sources } = edition202611.sources;

/** The released edition as if it had come before these assumptions. */
const older: Edition = {
  ...edition202611,
  sources,
  assumptions: edition202611.assumptions.filter(({ id }) => !LATER.includes(id)),
};
const newer: Edition = { ...edition202611, id: NEXT_ID };
const scenario = resolve(older, CHOICES);
const results = calculate(scenario);

describe('an edition without a later assumption', () => {
  it('is in order, and unpacks to itself', () => {
    expect(checkEdition(older)).toEqual([]);
    const unpacked = withWages(unpackFigures(packFigures(older)), packWages(older));
    expect(resolve(unpacked, CHOICES).assumptions).toEqual(scenario.assumptions);
  });

  it('gives the results that it gave before: the assumption stands where it changes nothing', () => {
    const off = { onboardingPerHire: 0, severanceWeeks: 0 };
    expect(results).toEqual(calculate(resolve(edition202611, { ...CHOICES, assumptions: off })));
    expect(scenario.provenance['assumptions.severanceWeeks']).toMatchObject({
      origin: 'default',
      default: 0,
    });
  });

  it('gives them to a scenario that was kept from before, without the assumption', () => {
    const { onboardingPerHire: _, severanceWeeks: __, ...assumptions } = scenario.assumptions;
    const kept = { ...scenario, assumptions } as typeof scenario;
    expect(calculate(kept)).toEqual(results);
    expect(explain(kept, 'us.onboarding').value).toBe(results.us.lines.onboarding);
  });

  it('opens its links on the quoted figures, explains and exports them', () => {
    const link = encode(older, CHOICES);
    expect(decode(older, link)).toMatchObject({ issues: [], check: checkFigure(results) });
    expect(explain(scenario, 'us.onboarding').value).toBe(results.us.lines.onboarding);
    const document = json({
      scenario,
      choices: CHOICES,
      evidence: packEvidence(older),
      editionName: 'Edition 2026-11',
      link,
      date: '2027-02-01',
      client: '',
      remarks: NO_REMARKS,
    });
    expect(document).not.toMatch(/NaN|undefined/);
  });

  it('tells the assumption as a reason, from nothing to its default, beside an edition that has it', () => {
    const change = editionDiff(scenario, older, newer, CHOICES);
    const reasons = change?.lines.find(({ id }) => id === 'us.onboarding')?.reasons ?? [];
    expect(reasons.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Training and onboarding', 0, 1075],
    ]);
    expect(
      change?.lines.find(({ id }) => id === 'us.misHireCash')?.reasons.map(({ label }) => label),
    ).toContain('Severance');
  });
});
