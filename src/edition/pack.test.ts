import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EDITIONS, edition202611, edition202612 } from '../../tests/support/editions.ts';
import type { EditionFigures, OptionalLevyFigure } from './figures.ts';
import { packEvidence, packFigures, packMetros, packWages } from './pack.ts';
import { payIn } from './pay.ts';
import type { Edition } from './types.ts';
import { unpackFigures } from './unpack.ts';
import { withMetros, withWages } from './unpack-pay.ts';

const smallOf = (edition: Edition) => unpackFigures(packFigures(edition));
const wholeOf = (edition: Edition) =>
  withMetros(withWages(smallOf(edition), packWages(edition)), packMetros(edition));
const each = EDITIONS.map((edition) => [edition.id, edition] as const);

/** Bytes as a server sends them: brotli at its highest quality. */
function sent(part: unknown): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(JSON.stringify(part), { params }).length;
}

/** What the numbers read of any edition before its pay tables, with nothing else. */
function numbersOf(edition: EditionFigures) {
  const levy = ({ id, label, rate, base, grade, low, high, minEmployees = 1 }: OptionalLevyFigure) => ({
    ...{ id, label, rate, base, grade, minEmployees },
    low: low ?? rate,
    high: high ?? rate,
  });
  const rate = ({ default: d, low, high, grade }: EditionFigures['rates']['band']) => ({
    d,
    low,
    high,
    grade,
  });
  const { estimate } = edition.rates;
  return {
    id: edition.id,
    defaults: edition.defaults,
    levels: edition.levels,
    federal: edition.federal.map(levy),
    states: edition.states.map(({ code, name, levies, optionalLevies }) => ({
      code,
      name,
      levies: levies.map(levy),
      optionalLevies: optionalLevies.map(levy),
    })),
    roles: edition.roles.map(({ id, label, soc, group, grade }) => ({ id, label, soc, group, grade })),
    assumptions: edition.assumptions.map(({ id, default: d, low, high, grade, variants }) => ({
      ...{ id, d, low, high, grade, variants },
    })),
    rates: [edition.rates.band, ...Object.values(edition.rates.roles)].map(rate),
    estimates: estimate && {
      ...{ highTimes: estimate.highTimes, grade: estimate.grade },
      starts: edition.roles.flatMap(({ id }) => estimate.starts[id] ?? []),
    },
  };
}

describe.each(each)('edition %s in parts', (_, edition) => {
  const whole = wholeOf(edition);

  it('keeps every figure of the first answer', () => {
    expect(numbersOf(smallOf(edition))).toEqual(numbersOf(edition));
    const { role, state } = edition.defaults;
    const pay = (from: EditionFigures) => {
      const found = from.roles.find(({ id }) => id === role);
      const home = from.states.find(({ code }) => code === state);
      return found && home && payIn(from, found, home)?.pay;
    };
    expect(pay(smallOf(edition))).toEqual(pay(edition));
    expect(pay(edition)).toBeDefined();
  });

  it('is whole again with its tables: every role in every state and metro has the pay that the files give', () => {
    const payOf = (from: EditionFigures) =>
      from.roles.flatMap((role) =>
        from.states.flatMap((state) =>
          [null, ...(from.metros?.metros ?? []).map(({ code }) => code)].map((metro) => {
            const found = payIn(from, role, state, metro);
            return found && [role.id, state.code, metro, found.estimated, ...found.pay].join();
          }),
        ),
      );
    expect(payOf(whole)).toEqual(payOf(edition));
    expect(payOf(whole)).not.toContain(null);
  });

  it('leaves the pay tables out of what is read when opened', () => {
    expect(JSON.stringify(packEvidence(edition))).not.toMatch(/BySocAnd/);
  });
});

describe('an edition in parts', () => {
  it('gives the tables back cell by cell, without the 10th percentile', () => {
    const without10 = (table: NonNullable<Edition['wages']['percentilesBySocAndState']>) =>
      Object.fromEntries(
        Object.entries(table).map(([soc, row]) => [
          soc,
          Object.fromEntries(
            Object.entries(row).map(([place, cell]) => [place, cell && [null, ...cell.slice(1)]]),
          ),
        ]),
      );
    const { wages, metros } = wholeOf(edition202612);
    const files = edition202612;
    expect(wages?.percentilesBySocAndState).toEqual(without10(files.wages.percentilesBySocAndState ?? {}));
    expect(metros?.percentilesBySocAndMetro).toEqual(without10(files.metros?.percentilesBySocAndMetro ?? {}));
    expect(metros?.metros).toEqual(files.metros?.metros.map(({ title: _, ...metro }) => metro));
    expect(wholeOf(edition202611).wages?.medianBySocAndState).toEqual(
      edition202611.wages.medianBySocAndState,
    );
  });

  it('says whether metros are still to load, or the edition has none', () => {
    expect(smallOf(edition202612).metros).toBeNull();
    expect(smallOf(edition202611).metros).toBeUndefined();
    expect(packMetros(edition202611)).toBeNull();
    expect(wholeOf(edition202611).metros).toBeUndefined();
  });

  it('stays small: 2026-11 took 2,750 bytes for 37 roles before its pay tables were split off', () => {
    expect(sent(packFigures(edition202612))).toBeLessThanOrEqual(2400);
    expect(sent(packWages(edition202612))).toBeLessThanOrEqual(14_000);
    expect(sent(packMetros(edition202612))).toBeLessThanOrEqual(6000);
  });
});
