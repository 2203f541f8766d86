/**
 * `npm run mutants -- model`: changes the zone's code in hundreds of small ways, one at a time, and says which of them
 * the zone's own tests do not notice. Takes several zones (`scenario`, `link`); a report is left in `dist/mutants/`.
 *
 * Runs in a copy of the project, because Stryker is no dependency of it: 131 packages that nothing else here needs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STRYKER = '9.5.1';
const zones = process.argv.slice(2);
if (zones.length === 0) throw new Error('Name a zone: npm run mutants -- model');

const copy = mkdtempSync(join(tmpdir(), 'f5-roi-mutants-'));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: copy, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
for (const file of files.trim().split('\n')) if (existsSync(file)) cpSync(file, join(copy, file));
cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
// Stryker's peer range ends before the project's TypeScript, which it is not asked to check with.
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
let status = run('npm', [
  'install',
  '--no-save',
  '--legacy-peer-deps',
  '--no-audit',
  '--no-fund',
  ...packages,
]);

for (const zone of zones) {
  if (status !== 0) break;
  status = run('npx', ['stryker', 'run', 'tests/mutation/stryker.config.mjs'], { ZONE: zone });
  const report = join(copy, 'reports', `${zone}.html`);
  if (existsSync(report)) cpSync(report, join('dist/mutants', `${zone}.html`));
}
rmSync(copy, { recursive: true, force: true });
process.exitCode = status;
