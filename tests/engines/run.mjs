/**
 * `npm run test:engines`: the same checks in Chromium, Firefox and WebKit, over WebDriver, on pages of two origins.
 * Builds if there is no build. After `--`: names of engines; `--only=<words>` for the checks with these in their name;
 * `--all-engines` makes an engine that is not installed a failure.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

if (!existsSync(join(ROOT, 'dist/_headers')))
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
const load = async (file, config) =>
  (await runnerImport(join(ROOT, file), { configFile: false, ...config })).module;
const { SHARED } = await load('build/vite-shared.ts', {});
const { runEngines } = await load('tests/engines/run.ts', SHARED);
const passed = await runEngines({
  engines: args.filter((arg) => !arg.startsWith('--')).map((name) => name.toLowerCase()),
  only: option('only') ?? '',
  all: args.includes('--all-engines'),
  report: option('report'),
});
process.exit(passed ? 0 : 1);
