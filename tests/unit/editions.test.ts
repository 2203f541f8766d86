/** Editions are found by their folders, and a released one never changes. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EDITIONS_FOLDER, editionIds, newestId, readEdition } from '../../build/edition-files.ts';
import { editionHash, freeze, frozenIn } from '../../build/frozen.ts';
import { newEdition, newEditionWords } from '../../build/new-edition.ts';
import { writeEdition } from '../../build/write-edition.ts';
import { checkEdition } from '../../src/edition/check.ts';
import { endingFigures } from '../../src/edition/ending.ts';
import { EDITIONS, edition202611, NEWEST } from '../support/editions.ts';
import { NEXT_ID, nextEdition } from '../support/next-edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'f5-roi-editions-'));
  // The first released edition alone, so that these examples stay as they are when there are more.
  for (const name of ['2026-11', 'frozen.json'])
    cpSync(join(EDITIONS_FOLDER, name), join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes one file of an edition in the copied folder. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

describe('the newest edition', () => {
  it('writes shares in percent wherever it says something, as fields take them', () => {
    const fractions: string[] = [];
    const look = (part: unknown): void => {
      if (typeof part === 'string' && /(?<![\d.,$])0?\.\d+(?![\d.%]|[-–][\d.]+%)/.test(part))
        fractions.push(part);
      if (typeof part === 'object' && part) Object.values(part).forEach(look);
    };
    look(NEWEST);
    expect(fractions).toEqual([]);
  });
});

describe('a released edition', () => {
  it.each(Object.entries(frozenIn(EDITIONS_FOLDER)))(
    '%s is byte for byte as it was: if this fails, change it back, and mend the figure in a new edition',
    (id, hash) => {
      expect(editionHash(join(EDITIONS_FOLDER, id))).toBe(hash);
    },
  );

  it('is frozen at the latest when there is a newer one', () => {
    expect(Object.keys(frozenIn(EDITIONS_FOLDER))).toEqual(
      expect.arrayContaining(editionIds().slice(0, -1) as string[]),
    );
    expect(frozenIn(EDITIONS_FOLDER)).toHaveProperty('2026-11');
  });

  it.each([
    ['an assumption, by a cent', 'assumptions.json', /78\.1\b/, '78.11'],
    ['a wage base, by a dollar', 'federal.json', '184500', '184501'],
    ['a period', 'assumptions.json', 'March 2026', 'March 2025'],
  ])('cannot be changed unseen: %s', (_what, file, from, to) => {
    const before = editionHash(join(folder, '2026-11'));
    edit(`2026-11/${file}`, from, to);
    expect(editionHash(join(folder, '2026-11'))).not.toBe(before);
    expect(() => freeze(folder, '2026-11')).toThrow(/mend it in a new edition/);
  });

  it('can be frozen once more as it is, and beside others', () => {
    writeEdition(folder, nextEdition(edition202611));
    freeze(folder, NEXT_ID);
    freeze(folder, '2026-11');
    expect(Object.keys(frozenIn(folder))).toEqual(['2026-11', NEXT_ID]);
  });
});

describe('the editions of a folder', () => {
  it('are its subfolders named like a month, the greatest name the newest', () => {
    for (const name of ['2027-01', '2026-02', 'drafts', '2027-01-old']) mkdirSync(join(folder, name));
    expect(editionIds(folder)).toEqual(['2026-02', '2026-11', '2027-01']);
    expect(newestId(folder)).toBe('2027-01');
  });

  it('are read back as they were written', () => {
    for (const edition of EDITIONS) {
      writeEdition(folder, edition);
      expect(readEdition(join(folder, edition.id))).toEqual(edition);
    }
  });

  it('may include the made-up one that tests use', () => {
    for (const edition of EDITIONS) expect(checkEdition(nextEdition(edition))).toEqual([]);
  });
});

describe('a new edition', () => {
  it('starts as a copy of the newest, under its own id and day, without a problem', () => {
    newEdition(folder, '2027-01', '2027-01-09');
    const copy = readEdition(join(folder, '2027-01'));
    expect(copy).toEqual({ ...edition202611, id: '2027-01', compiled: '2027-01-09' });
    expect(checkEdition(copy)).toEqual([]);
  });

  it('names every figure that has run out or does within sixty days, and what was not known', () => {
    const made = newEdition(folder, '2026-12', '2026-11-24');
    const paths = made.ending.map(({ path }) => path);
    expect(paths).toContain('federal.socialSecurity');
    expect(paths).not.toContain('federal.medicare');
    expect(made.ending).toEqual(endingFigures(edition202611, '2027-01-30'));
    const words = newEditionWords(made);
    expect(words).toContain('2026-12-31  federal.socialSecurity  Social Security [ssa-2026]');
    for (const question of edition202611.openQuestions) expect(words).toContain(question);
  });

  it('lists nothing that holds for longer than sixty days', () => {
    expect(endingFigures(edition202611, '2026-06-29')).toEqual([]);
    expect(endingFigures(edition202611, '2026-12-31').length).toBeGreaterThan(50);
  });

  it.each([
    ['2026-11', /does not come after/],
    ['2026-13', /not a month/],
    ['winter', /not a month/],
  ])('cannot be %s', (id, words) => {
    expect(() => newEdition(folder, id, '2026-11-24')).toThrow(words);
  });
});
