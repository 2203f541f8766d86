/**
 * `npm run test:wordpress`: the plugin on real WordPress, the oldest that it supports and the newest; with `--newest` on
 * that one alone. Where they cannot be fetched it says so in one line, and fails only with `--required`. The last line counts
 * the tests; `--report=<file>` writes them as JSON, in the form of the engines' report.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchWordpress } from './fetch.mjs';

const root = join(import.meta.dirname, '../..');
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'f5-roi-calculator/wordpress');

const asked = (option) => process.argv.includes(option);
const reportTo = process.argv.find((option) => option.startsWith('--report='))?.slice('--report='.length);
const LONGEST = 300;
const LONGEST_MS = 900_000;

function fetched() {
  try {
    fetchWordpress(cache);
    return true;
  } catch (error) {
    const why = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1);
    console.log(`WordPress cannot be fetched here, so the plugin was not tested in it: ${why}`);
    return false;
  }
}

/** The results of vitest as numbers and failures; a file that does not even load has no failed test of its own. */
function resultOf(report) {
  if (!existsSync(report)) return { passed: 0, failures: [{ name: 'vitest', message: 'no result to read' }] };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const named = failed.map((test) => ({ name: test.fullName, message: test.failureMessages[0] ?? '' }));
    return status === 'failed' && failed.length === 0 ? [{ name, message }] : named;
  });
  return { passed: numPassedTests, failures };
}

function tested() {
  const scratch = mkdtempSync(join(tmpdir(), 'f5-roi-report-'));
  const report = join(scratch, 'report.json');
  const args = ['vitest', 'run', '--project', 'wordpress', '--reporter=verbose', '--reporter=json'];
  spawnSync('npx', [...args, `--outputFile.json=${report}`], {
    cwd: root,
    stdio: 'inherit',
    timeout: LONGEST_MS,
    env: { ...process.env, F5_WORDPRESS: cache, F5_WORDPRESS_ONLY: asked('--newest') ? 'newest' : '' },
  });
  const result = resultOf(report);
  rmSync(scratch, { recursive: true, force: true });
  return result;
}

function outcome() {
  if (!fetched()) {
    const failures = [{ name: 'WordPress', message: 'cannot be fetched here' }];
    return { passed: 0, failures: asked('--required') ? failures : [] };
  }
  if (existsSync(join(root, 'dist/wordpress/f5-roi-calculator.zip'))) return tested();
  return { passed: 0, failures: [{ name: 'the plugin', message: 'is not built: npm run build' }] };
}

const { passed, failures } = outcome();
if (reportTo) writeFileSync(reportTo, JSON.stringify({ passed, failures }));
for (const { name, message } of failures) {
  const [first = ''] = message.split('\n');
  console.log(`FAILED ${name}: ${first.slice(0, LONGEST)}`);
}
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
