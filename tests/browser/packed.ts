import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/vite-shared.ts';

/** The npm package as its users get it: packed, then installed into an app of its own. */
export interface Packed {
  /** The tarball. */
  readonly tarball: string;
  /** Files in it. */
  readonly files: readonly string[];
  /** The app's folder. */
  readonly app: string;
  /** The package's folder in the app. */
  readonly folder: string;
  /** Runs a module in the app by Node, and gives what it prints. */
  run(code: string): string;
  remove(): void;
}

/** Offline: a package that has everything inside needs no registry. */
export function packAndInstall(): Packed {
  const place = mkdtempSync(join(tmpdir(), 'f5-roi-package-'));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const [made] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', place)) as PackReport[];
  if (!made) throw new Error('npm packed nothing');
  const app = join(place, 'app');
  const tarball = join(place, made.filename);
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }\n');
  npm(app, 'install', tarball);
  return {
    tarball,
    files: made.files.map(({ path }) => path),
    app,
    folder: join(app, 'node_modules/f5-roi-calculator'),
    run: (code) =>
      execFileSync('node', ['--input-type=module', '--eval', code], { cwd: app, encoding: 'utf8' }),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** One package's entry in npm's report. */
interface PackReport {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
