import { describe, expect, it } from 'vitest';
import { edition202611 } from '../../tests/support/editions.ts';
import type { EditionFigures } from './figures.ts';
import { packEvidence, packFigures, packWages } from './pack.ts';
import { unpackFigures, withWages } from './unpack.ts';

const small = unpackFigures(packFigures(edition202611));
const whole = withWages(small, packWages(edition202611));

/** What the numbers read of any edition, with nothing else. */
function numbersOf(edition: EditionFigures) {
  const levy = ({
    id,
    label,
    rate,
    base,
    grade,
    low,
    high,
  }:
    | EditionFigures['federal'][number]
    | ({ rate: null } & EditionFigures['states'][number]['optionalLevies'][number])) => ({
    id,
    label,
    rate,
    base,
    grade,
    low: low ?? rate,
    high: high ?? rate,
  });
  return {
    id: edition.id,
    federal: edition.federal.map(levy),
    states: edition.states.map(({ code, name, levies, optionalLevies }) => ({
      code,
      name,
      levies: levies.map(levy),
      optionalLevies: optionalLevies.map((l) => levy(l as never)),
    })),
    roles: edition.roles.map(({ id, label, soc, group, grade, wage: { p25, p50, p75 } }) => ({
      id,
      label,
      soc,
      group,
      grade,
      p25,
      p50,
      p75,
    })),
    assumptions: edition.assumptions.map(({ id, default: d, low, high, grade, variants }) => ({
      id,
      d,
      low,
      high,
      grade,
      variants,
    })),
    rates: [edition.rates.band, ...Object.values(edition.rates.roles)].map(
      ({ default: d, low, high, grade }) => ({ d, low, high, grade }),
    ),
  };
}

describe('an edition in parts', () => {
  it('keeps every figure of the first answer', () => {
    expect(numbersOf(small)).toEqual(numbersOf(edition202611));
  });

  it('is whole again with its pay table', () => {
    expect(whole.wages?.medianBySocAndState).toEqual(edition202611.wages.medianBySocAndState);
    for (const [s, state] of edition202611.states.entries()) {
      const { occupations: _count, ...factors } = state.wageFactor;
      expect(whole.states[s]?.wageFactor).toEqual(factors);
    }
  });

  it('leaves the pay table out of what is read when opened', () => {
    expect(JSON.stringify(packEvidence(edition202611))).not.toContain('medianBySocAndState');
  });
});
