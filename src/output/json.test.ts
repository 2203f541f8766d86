import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../public/schema/f5-roi-1.json';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 } from '../../tests/support/editions.ts';
import { REFERENCE, REMARKED, REMARKS, requestFor, TEAM } from '../../tests/support/exports.ts';
import { calculate } from '../model/calculate.ts';
import { type Choices, resolve } from '../scenario/index.ts';
import { json, type RoiDocument } from './json.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
const validate = ajv.compile(schema);
/** The same schema where it takes no member that it does not describe. */
const validateClosed = ajv.compile(closed(schema) as object);

function closed(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(closed);
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && 'required' in copy ? { ...copy, additionalProperties: false } : copy;
}

const parsed = (choices: Choices) => JSON.parse(json({ ...requestFor(choices), choices })) as RoiDocument;

describe('the JSON document', () => {
  const random = fc.sample(anyChoices, 20).map((choices, i) => ({ i, choices }));

  it.each(random)('is what its schema describes, and nothing else: random scenario $i', ({ choices }) => {
    const document = parsed(choices);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    validateClosed(document);
    expect(validateClosed.errors ?? []).toEqual([]);
  });

  it('holds the choices that make the scenario again, and the results bit for bit', () => {
    const { choices, scenario, results } = parsed(TEAM);
    expect(resolve(edition202611, choices)).toEqual(scenario);
    expect(calculate(scenario)).toEqual(results);
  });

  it('holds what is said of the figures, and the savings as they are accepted', () => {
    const document = JSON.parse(
      json({ ...requestFor(REMARKED, { remarks: REMARKS }), choices: REMARKED }),
    ) as RoiDocument;
    validateClosed(document);
    expect(validateClosed.errors ?? []).toEqual([]);
    expect(document.remarks).toEqual(REMARKS);
    expect(document.accepted.cashSavings).toBeCloseTo(
      document.results.cash.savings - document.results.us.lines.recruiting,
      6,
    );
    expect(parsed(REFERENCE).accepted.fullSavings).toBe(parsed(REFERENCE).results.full.savings);
  });

  it('has a start among the inputs, with the plan’s start as its default', () => {
    const late = {
      ...REFERENCE,
      positions: REFERENCE.positions.map((seats) => ({ ...seats, startMonth: 1 })),
    };
    const { inputs, scenario } = parsed(late);
    expect(scenario.positions[0]?.startMonth).toBe(1);
    expect(inputs.find(({ path }) => path === 'positions.0.startMonth')).toMatchObject({
      label: 'Starts after',
      value: 1,
      default: 0,
      changed: true,
      grade: 'yours',
    });
  });

  it('names the source of every default', () => {
    const { scenario, sources } = parsed(REFERENCE);
    const keys = Object.values(scenario.provenance).flatMap(({ source }) => source ?? []);
    expect(keys.length).toBeGreaterThan(30);
    for (const key of keys) expect(sources).toHaveProperty(key);
  });

  it('says what is left in the skeptical view', () => {
    expect(Math.round(parsed(REFERENCE).skeptical.fullSavings)).toBe(-39_229);
  });
});

describe('the schema', () => {
  it.each([
    ['another format', { format: 'f6-roi' }],
    ['another version', { version: 2 }],
    ['no results', { results: undefined }],
    ['a date in words', { date: 'yesterday' }],
    ['a horizon of a decade', { scenario: { ...parsed(REFERENCE).scenario, horizonMonths: 120 } }],
    ['no levies', { scenario: { ...parsed(REFERENCE).scenario, levies: undefined } }],
  ])('refuses a document with %s', (_, change) => {
    const document = JSON.parse(JSON.stringify({ ...parsed(REFERENCE), ...change }));
    expect(validate(document)).toBe(false);
  });

  it('takes a member that it does not know', () => {
    expect(validate({ ...parsed(REFERENCE), later: 1 })).toBe(true);
  });
});
