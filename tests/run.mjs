/**
 * `npm test`: types, lint, unit tests, build, browser tests. `npm run test:all` adds host pages, the publisher's pages,
 * the package and the long runs, and runs the browser tests once more in an installed browser where there is one. Goes
 * on after a failure where the next step can still tell something. The last line sums every runner; a step without a runner
 * counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const asked = (option) => process.argv.includes(option);
const NAMED = join(import.meta.dirname, 'support/browser-in-words.ts');
const scratch = mkdtempSync(join(tmpdir(), 'f5-roi-tests-'));
let passed = 0;
let failed = 0;

function count(ok) {
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function step(name, command, args) {
  console.log(`\n== ${name}`);
  return count(spawnSync(command, args, { stdio: 'inherit' }).status === 0);
}

function vitest(name, projects) {
  console.log(`\n== ${name}`);
  const report = join(scratch, `${passed + failed}.json`);
  const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', [...args, ...projects.flatMap((project) => ['--project', project])], {
    stdio: 'inherit',
  });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    // A file that does not even load has no failed test of its own.
    if (status !== 0 && result.numFailedTests === 0) failed += 1;
    if (result.numTotalTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

/** Says which browser the tests use, by starting it: true where it starts. */
async function namesBrowser() {
  try {
    // The file starts it while it is imported: what is imported cannot import anything afterward.
    const { module } = await runnerImport(NAMED, { configFile: false });
    // Vite sets this while it imports; the build below would then be one for development.
    delete process.env.NODE_ENV;
    console.log(module.browserInWords);
    return true;
  } catch (error) {
    console.log(error.message);
    return false;
  }
}

const withBrowser = !asked('--unit') && count(await namesBrowser());
step('types', 'npx', ['tsc', '-p', 'tsconfig.json']);
step('types of the pure zones, without DOM', 'npx', ['tsc', '-p', 'src/tsconfig.pure.json']);
step('lint and format', 'npx', ['biome', 'ci', '--error-on-warnings']);
vitest('unit tests', ['unit', 'dom']);
if (!asked('--unit') && step('build', 'npm', ['run', 'build']) && withBrowser) {
  const projects = asked('--all') ? ['browser', 'more'] : ['browser'];
  vitest('browser tests', projects);
  // Once more, where results may differ: another version, with fonts and a head of its own.
  if (asked('--all') && process.env.BROWSER !== 'system' && !process.env.F5_CHROMIUM) {
    process.env.BROWSER = 'system';
    console.log();
    if (await namesBrowser()) vitest('browser tests in the installed browser', projects);
    else console.log('No browser is installed: the browser tests were run in the pinned one alone.');
  }
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
