import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Erratum } from '../src/edition/errata.ts';
import type { Edition } from '../src/edition/types.ts';
import { ROOT } from './vite-shared.ts';
import { writeEdition } from './write-edition.ts';

/** The files for a CDN, built as for a release, with other editions than the released ones. */
export interface BuiltEditions {
  /** Holds `f5-roi-calculator.js` and its chunks. */
  readonly folder: string;
  remove(): void;
}

/** Builds with these editions and no other, in a folder of its own; throws what the build says where it fails. */
export function buildWithEditions(
  editions: readonly Edition[],
  errata: readonly Erratum[] = [],
): BuiltEditions {
  const root = mkdtempSync(join(tmpdir(), 'f5-roi-build-'));
  const remove = () => rmSync(root, { recursive: true });
  const data = join(root, 'data/editions');
  const folder = join(root, 'cdn');
  for (const edition of editions) writeEdition(data, edition);
  writeFileSync(join(root, 'data/errata.json'), JSON.stringify(errata));
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--mode', 'cdn', '--outDir', folder], {
    cwd: ROOT,
    env: { ...process.env, F5_EDITIONS: data, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status === 0) return { folder, remove };
  remove();
  throw new Error(stderr);
}
