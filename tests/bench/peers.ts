import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliBytes } from './brotli.ts';

/** What others ask a page to load, as they publish it on npm. */
export interface Peer {
  readonly what: string;
  readonly package: string;
  /** Brotli 11; null where the registry could not be reached. */
  readonly bytes: number | null;
}

const PEERS: readonly {
  readonly what: string;
  readonly package: string;
  readonly files: readonly string[];
}[] = [
  { what: 'Cal.com’s embed script', package: '@calcom/embed-core@1.5.3', files: ['dist/embed/embed.js'] },
  { what: 'Typeform’s embed script', package: '@typeform/embed@6.1.1', files: ['build/embed.js'] },
  {
    what: 'the embeddable mortgage calculator, script and style',
    package: 'mortgage-calculator-package@2.7.1',
    files: ['dist/index.js', 'dist/styles.css'],
  },
];

/** Fetches each peer's published files and weighs them; nothing of them is installed or run. */
export function peers(): readonly Peer[] {
  return PEERS.map(({ what, package: name, files }) => ({ what, package: name, bytes: weigh(name, files) }));
}

function weigh(name: string, files: readonly string[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'f5-roi-peer-'));
  try {
    const packed = execFileSync('npm', ['pack', name, '--json', '--pack-destination', folder], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }];
    execFileSync('tar', ['xzf', join(folder, filename), '-C', folder]);
    return files.reduce((sum, file) => sum + brotliBytes(readFileSync(join(folder, 'package', file))), 0);
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
