import { expect, it } from 'vitest';
import { fc } from '../../../tests/support/arbitraries.ts';
import { NEWEST } from '../../../tests/support/editions.ts';
import { FULL_FILE } from '../../../tests/support/operator-file.ts';
import { faultLine } from '../fault.ts';
import { checkConfig, readConfig } from './check.ts';

type Path = readonly string[];

/** A whole file with one place made wrong: the mutator knows which, and so must the message. */
interface Mutant {
  readonly path: Path;
  readonly broken: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Places of values without keys below them. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [path];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, [...path, key]));
}

/** Places of objects. */
function groups(value: unknown, path: Path = []): Path[] {
  if (!isObject(value) || Array.isArray(value)) return [];
  return [path, ...Object.entries(value).flatMap(([key, inside]) => groups(inside, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

/** Keys that take any short text. */
const FREE = ['source', 'label', 'name', 'title', 'font'];
const told = leaves(FULL_FILE).filter(([key]) => key !== '$schema');
const never = [null, '', '  ', [], {}, [1], { a: 1 }, '\u0000', 'no\nline', 'x'.repeat(2000)];
const notHere = [-1, 1e12, true, 'NaN', '!!', '$15/hour', 'Infinity'];
const wrongAt = (path: Path) => {
  const key = path.at(-1) ?? '';
  return FREE.includes(key)
    ? never
    : [...never, ...notHere.filter((value) => value !== true || key !== 'analysis')];
};

const anyMutant: fc.Arbitrary<Mutant> = fc.oneof(
  fc
    .constantFrom(...told)
    .chain((path) =>
      fc.record({ path: fc.constant(path), broken: fc.constantFrom<unknown>(...wrongAt(path)) }),
    ),
  fc.record({
    path: fc
      .tuple(fc.constantFrom(...groups(FULL_FILE)), fc.stringMatching(/^zz[a-z]{1,12}$/))
      .map(([at, key]) => [...at, key]),
    broken: fc.jsonValue({ maxDepth: 2 }),
  }),
  fc.record({
    path: fc.constantFrom(...groups(FULL_FILE).filter((path) => path.length > 0)),
    broken: fc.constantFrom<unknown>(null, 7, 'text', true, ['bookkeeper']),
  }),
);

const mutants = fc.sample(anyMutant, { numRuns: 200, seed: 20261201 });
const { config: whole } = checkConfig(FULL_FILE, NEWEST);

it.each(mutants.map((mutant, i) => ({ i, place: mutant.path.join('.'), mutant })))(
  'broken file $i: the message names $place, and the rest of the file holds',
  ({ place, mutant: { path, broken } }) => {
    const { faults, config } = readConfig(JSON.stringify(changed(FULL_FILE, path, broken)), NEWEST);
    expect(faults.map((fault) => fault.path)).toContain(place);
    for (const fault of faults) {
      expect(faultLine(fault)).toMatch(/^[^\n]+: [^\n]+\. [^\n]+[.?]$/);
      // Whatever else is named follows from it, in the same part of the file.
      expect(fault.path.split('.')[0]).toBe(path[0]);
    }
    for (const key of Object.keys(whole) as (keyof typeof whole)[])
      if (key !== path[0]) expect(config[key]).toEqual(whole[key]);
  },
);

it('any file with a piece cut out says where, or is still a file', () => {
  const text = JSON.stringify(FULL_FILE, null, 2);
  fc.assert(
    fc.property(fc.nat(text.length), fc.integer({ min: 1, max: 12 }), (at, length) => {
      const cut = text.slice(0, at) + text.slice(at + length);
      const { faults } = readConfig(cut, NEWEST);
      for (const fault of faults) expect(faultLine(fault)).toMatch(/^[^\n]+: [^\n]+\. [^\n]+[.?]$/);
      if (!isJson(cut))
        expect(faults.map(({ path }) => path)).toContainEqual(
          expect.stringMatching(/^line \d+, column \d+$/),
        );
    }),
    { numRuns: 500 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
