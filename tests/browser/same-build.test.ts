/** Two builds of the same sources are the same to the byte, wherever and whenever they are made: hashes can be checked. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';

const folder = mkdtempSync(join(tmpdir(), 'f5-roi-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What no clone has. */
const LEFT_OUT = ['node_modules', 'dist', 'coverage', '.git'];

/** A build of a copy of the sources, under another path and in another place of the world. */
function buildIn(path: string, env: Readonly<Record<string, string>>): string {
  const copy = join(folder, path);
  const filter = (from: string) => !LEFT_OUT.some((name) => from === join(ROOT, name));
  cpSync(ROOT, copy, { recursive: true, preserveTimestamps: true, filter });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const { NODE_ENV, VITEST, ...clean } = process.env;
  execFileSync('npm', ['run', 'build'], { cwd: copy, env: { ...clean, ...env }, stdio: 'pipe' });
  return join(copy, 'dist');
}

const filesIn = (dist: string) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
    .sort();

describe('two clean builds', () => {
  it('have the same files with the same bytes', { timeout: 900_000 }, () => {
    const one = buildIn('one', { TZ: 'America/Los_Angeles', LANG: 'C' });
    const other = buildIn('a longer/path, with spaces', { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' });
    const files = filesIn(one);
    expect(files.length).toBeGreaterThan(200);
    expect(filesIn(other)).toEqual(files);
    const differ = files.filter(
      (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    );
    expect(differ).toEqual([]);
  });

  it('name no folder of the machine that built them', () => {
    for (const dist of ['one/dist', 'a longer/path, with spaces/dist'].map((path) => join(folder, path)))
      for (const file of filesIn(dist))
        expect([file, readFileSync(join(dist, file)).includes(folder)]).toEqual([file, false]);
  });
});
