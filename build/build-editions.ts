import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../src/edition/types.ts';
import { ROOT } from './vite-shared.ts';
import { writeEdition } from './write-edition.ts';

/** The files for a CDN, built as for a release but for the minifier, with other editions than the released ones. */
export interface BuiltEditions {
  /** Folder with `f5-roi-calculator.js` and its chunks. */
  readonly folder: string;
  remove(): void;
}

/** Builds with only these editions, in a separate folder; if the build fails, throws its output. */
export function buildWithEditions(editions: readonly Edition[]): BuiltEditions {
  const root = mkdtempSync(join(tmpdir(), 'f5-roi-build-'));
  const remove = () => rmSync(root, { recursive: true });
  const data = join(root, 'data/editions');
  const folder = join(root, 'cdn');
  for (const edition of editions) writeEdition(data, edition);
  // The release's minifier takes a quarter of a minute of work to save bytes that nobody counts here.
  const args = ['vite', 'build', '--mode', 'cdn', '--minify', 'oxc', '--outDir', folder];
  const { status, stderr } = spawnSync('npx', args, {
    cwd: ROOT,
    env: { ...process.env, F5_EDITIONS: data, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status === 0) return { folder, remove };
  remove();
  throw new Error(stderr);
}
