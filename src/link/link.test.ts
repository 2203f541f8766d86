/** A link opens on the scenario it was made of: every value, and nothing but what was changed. */

import { describe, expect, it } from 'vitest';
import { anyChoices, anyTeamChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { teamEdition, withoutMetros } from '../../tests/support/team-edition.ts';
import { calculate } from '../model/calculate.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import { type Choices, FIELDS, resolve, validate, WagesNotLoaded } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { decode, editionOf } from './decode.ts';
import { encode } from './encode.ts';

const edition = edition202611;
const PLAIN: Choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };

function figureOf(choices: Choices): string {
  return checkFigure(calculate(resolve(edition, choices)));
}

describe('a link', () => {
  it('of the edition’s own scenario is its edition and its check figure', () => {
    expect(encode(edition, PLAIN)).toMatch(/^1\.2026-11\.k-[a-z0-9]{1,7}$/);
  });

  it('holds what was changed, in the catalogue’s order', () => {
    const choices: Choices = {
      state: 'NY',
      horizonMonths: 24,
      recruiting: 'agency',
      positions: [
        { role: 'data-entry', headcount: 3, weeklyRate: 650, assumptions: { rampMonths: 2 } },
        { role: 'paralegal' },
      ],
      assumptions: { discountRate: 0.08, annualRaise: 0.03 },
      levies: { mtaPayrollTax: 0.00895, suta: 0.012 },
    };
    const [head, body] = [encode(edition, choices).slice(0, 10), encode(edition, choices).slice(10)];
    expect(head).toBe('1.2026-11.');
    expect(body.split('_').slice(0, -1)).toEqual(
      'sNY m24 c-agency l-suta-.012 l-mtaPayrollTax-.00895 ar.03di.08 p-data-entry h3r650ra2 p-paralegal'.split(
        ' ',
      ),
    );
  });

  it('a single position of the default role is not named', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', headcount: 3, baseSalary: 165_000 }] };
    expect(encode(edition, choices)).toMatch(/^1\.2026-11\.h3b165000_k-\w+$/);
  });

  it('names its edition before anything else is read', () => {
    expect(editionOf('https://example.com/#f5roi=1.2031-02.m24_k-1')).toBe('2031-02');
    expect(editionOf('hello')).toBeNull();
  });

  it('decodes to the scenario it was made of, without issues, with its check figure', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { choices: read, issues, check, edition: on } = decode(edition, encode(edition, choices));
        expect(issues).toEqual([]);
        expect(on).toBe('2026-11');
        expect(resolve(edition, read)).toStrictEqual(resolve(edition, choices));
        expect(check).toBe(figureOf(choices));
      }),
      { numRuns: 300 },
    );
  });

  it('is made again, letter by letter, from what it decodes to', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const link = encode(edition, choices);
        expect(encode(edition, decode(edition, link).choices)).toBe(link);
      }),
      { numRuns: 300 },
    );
  });

  it('is one for one scenario: choices that resolve alike give the same text', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const spelledOut = validate(resolve(edition, choices), edition).choices;
        expect(encode(edition, spelledOut)).toBe(encode(edition, choices));
      }),
      { numRuns: 300 },
    );
  });

  it('differs where the scenario differs', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (one, other) => {
        fc.pre(JSON.stringify(resolve(edition, one)) !== JSON.stringify(resolve(edition, other)));
        expect(encode(edition, one)).not.toBe(encode(edition, other));
      }),
    );
  });

  it('needs no percent-encoding: unreserved characters only', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(encode(edition, choices)).toMatch(/^[A-Za-z0-9\-._~]+$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link with company size, metro, level and start', () => {
  const choices: Choices = {
    state: 'CA',
    metro: '41860',
    employees: 50,
    horizonMonths: 24,
    positions: [
      { role: 'software-developer', level: 'senior', headcount: 3, startMonth: 3 },
      { role: 'data-entry', level: 'mid', startMonth: 0 },
    ],
  };

  it('has a pair for each', () => {
    const pairs = encode(teamEdition, choices).split('_').slice(0, -1);
    expect(pairs).toEqual([
      '1.2026-11.a-41860',
      'm24n50',
      'p-software-developer',
      'g-senior',
      'h3t3',
      'p-data-entry',
    ]);
  });

  it('needs no `p` for a single position of the default role', () => {
    const one: Choices = { state: 'CA', positions: [{ role: 'ai-engineer', level: 'lead', startMonth: 6 }] };
    expect(encode(teamEdition, one)).toMatch(/^1\.2026-11\.g-lead_t6_k-\w+$/);
    expect(decode(teamEdition, encode(teamEdition, one))).toMatchObject({ choices: one, issues: [] });
  });

  it('decodes to the scenario it was made of, and is made again from it', () => {
    fc.assert(
      fc.property(anyTeamChoices, (any) => {
        const link = encode(teamEdition, any);
        const { choices: read, issues } = decode(teamEdition, link);
        expect(issues).toEqual([]);
        expect(resolve(teamEdition, read)).toStrictEqual(resolve(teamEdition, any));
        expect(encode(teamEdition, read)).toBe(link);
        const spelledOut = validate(resolve(teamEdition, any), teamEdition).choices;
        expect(encode(teamEdition, spelledOut)).toBe(link);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its metro while the metros are not loaded, and only an answer has to wait for them', () => {
    const { choices: read, issues } = decode(withoutMetros, encode(teamEdition, choices));
    expect(issues).toEqual([]);
    expect(() => resolve(withoutMetros, read)).toThrow(WagesNotLoaded);
    expect(resolve(teamEdition, read)).toStrictEqual(resolve(teamEdition, choices));
  });

  it('names what is damaged or not known, and keeps the rest', () => {
    const { choices: read, issues } = decode(teamEdition, '1.2026-11.sCA_a-35620_n0_h2t12_k-1');
    expect(read).toEqual({ state: 'CA', positions: [{ role: 'ai-engineer', headcount: 2 }] });
    expect(issues.map(({ path, problem }) => [path, problem])).toEqual([
      ['metro', 'unknown'],
      ['employees', 'too small'],
      ['positions.0.startMonth', 'too large'],
    ]);
    expect(decode(teamEdition, '1.2026-11.g-chief_k-1').issues).toEqual([
      { path: 'positions.0.level', problem: 'unknown', given: 'chief' },
    ]);
    expect(decode(withoutMetros, '1.2026-11.a-4186_k-1').issues).toEqual([
      { path: 'metro', problem: 'unknown', given: '4186' },
    ]);
  });

  it('on an edition without them names the first three', () => {
    const { issues } = decode(edition, '1.2026-11.a-41860_n50_g-senior_t3_k-1');
    expect(issues.map(({ path, problem }) => [path, problem])).toEqual([
      ['metro', 'unknown'],
      ['employees', 'unknown'],
      ['positions.0.level', 'unknown'],
    ]);
  });
});

describe('its length, for twelve positions', () => {
  /** The longest role ids, each with everything typed. */
  const positions = [...edition.roles]
    .sort((a, b) => b.id.length - a.id.length)
    .slice(0, 12)
    .map(({ id }) => ({ role: id, headcount: 125, weeklyRate: 1187.5, baseSalary: 187_250 }));
  const overrides = (count: number) =>
    Object.fromEntries(
      ASSUMPTION_IDS.slice(-1 - count, -1).map((id) => [id, FIELDS[id].max >= 12.25 ? 12.25 : 0.1234]),
    );

  it('with ten overrides in all: at most 1,500 characters', () => {
    const choices = {
      state: 'NY',
      horizonMonths: 36,
      recruiting: 'agency',
      positions,
      assumptions: overrides(10),
    } as const;
    expect(encode(edition, choices).length).toBeLessThanOrEqual(1500);
  });

  it('with ten overrides in every one of them, of up to five characters: at most 1,500 too', () => {
    const own = positions.map((position) => ({ ...position, assumptions: overrides(10) }));
    const choices = { state: 'NY', horizonMonths: 36, recruiting: 'agency', positions: own } as const;
    expect(encode(edition, choices).length).toBeLessThanOrEqual(1500);
  });
});
