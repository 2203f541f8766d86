/**
 * `npm test`: types, lint, unit tests, build, browser tests. `npm run test:all` adds host pages, the publisher's pages,
 * the package and the long runs, runs the browser tests once more in an installed browser where there is one, and the
 * checks of the three engines (with `--all-engines`, one that is not installed is a failure), and the plugin on the newest
 * WordPress (with `--wordpress`, one that cannot be fetched is a failure). Goes on after a failure where the next step can still tell something. The last line sums every runner; a step without a runner
 * counts as one. Just before it stands each failure in one line without colors: a log that is cut to its end still
 * names it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runnerImport } from 'vite';

const asked = (option) => process.argv.includes(option);
const NAMED = join(import.meta.dirname, 'support/browser-in-words.ts');
const scratch = mkdtempSync(join(tmpdir(), 'f5-roi-tests-'));
/** Room for about three lines of a terminal. */
const LONGEST = 300;
const failures = [];
let passed = 0;
let failed = 0;

// Of every runner below.
process.env.NO_COLOR = '1';
delete process.env.FORCE_COLOR;

function count(name, ok) {
  if (ok) passed += 1;
  else fail(name, 'failed; see above');
  return ok;
}

/** @param {string} message its first line is shown */
function fail(name, message) {
  failed += 1;
  const [first = ''] = stripVTControlCharacters(message).trim().split('\n');
  failures.push(`FAILED ${name}: ${first.slice(0, LONGEST)}`);
}

function step(name, command, args) {
  console.log(`\n== ${name}`);
  return count(name, spawnSync(command, args, { stdio: 'inherit' }).status === 0);
}

function vitest(name, projects) {
  console.log(`\n== ${name}`);
  const report = join(scratch, `${passed + failed}.json`);
  const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', [...args, ...projects.flatMap((project) => ['--project', project])], {
    stdio: 'inherit',
  });
  const before = failed;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    for (const file of result.testResults) failuresIn(file, name);
    if (result.numTotalTests === 0) fail(name, 'no test was run');
  } catch (error) {
    fail(name, `no result to read: ${error.message}`);
  }
  if (status !== 0 && failed === before) fail(name, `ended with ${status}; see above`);
}

/** A file that does not even load has no failed test of its own. */
function failuresIn(file, runner) {
  const where = `${runner} > ${relative(process.cwd(), file.name)}`;
  const tests = file.assertionResults.filter(({ status }) => status === 'failed');
  for (const test of tests) fail(`${where} > ${test.fullName}`, test.failureMessages[0] ?? '');
  if (file.status === 'failed' && tests.length === 0) fail(where, file.message);
}

/** A runner of its own, which writes how many passed, and each failure. */
function runner(name, file, options) {
  console.log(`\n== ${name}`);
  const report = join(scratch, `${name}.json`);
  spawnSync('node', [file, `--report=${report}`, ...options], { stdio: 'inherit' });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.passed;
    for (const failure of result.failures) fail(`${name} > ${failure.name}`, failure.message);
  } catch (error) {
    fail(name, `no result to read: ${error.message}`);
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

const withBrowser = !asked('--unit') && count('browser', await namesBrowser());
step('types', 'npx', ['tsc', '-p', 'tsconfig.json']);
step('types of the pure zones, without DOM', 'npx', ['tsc', '-p', 'src/tsconfig.pure.json']);
step('lint and format', 'npx', ['biome', 'ci', '--error-on-warnings', '--colors=off']);
vitest('unit tests', ['unit', 'dom']);
const built = !asked('--unit') && step('build', 'npm', ['run', 'build']);
if (built && withBrowser) {
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

if (built && asked('--all')) {
  runner('engines', 'tests/engines/run.mjs', asked('--all-engines') ? ['--all-engines'] : []);
  runner('WordPress', 'tests/wordpress/run.mjs', [
    '--newest',
    ...(asked('--wordpress') ? ['--required'] : []),
  ]);
}

rmSync(scratch, { recursive: true, force: true });
console.log(['', ...failures, `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
