/**
 * `npm run test:wordpress`: the plugin on real WordPress, the oldest that it supports and the newest. Where they cannot be
 * fetched it says so in one line, and fails only with `CI=true`. The last line counts the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchWordpress } from './fetch.mjs';

const root = join(import.meta.dirname, '../..');
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'f5-roi-calculator/wordpress');

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

if (!fetched()) process.exitCode = process.env.CI === 'true' ? 1 : 0;
else if (!existsSync(join(root, 'dist/wordpress/f5-roi-calculator.zip'))) {
  console.log('The plugin is not built: npm run build');
  process.exitCode = 1;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'f5-roi-report-'));
  const report = join(scratch, 'report.json');
  const args = ['vitest', 'run', '--project', 'wordpress', '--reporter=verbose', '--reporter=json'];
  spawnSync('npx', [...args, `--outputFile.json=${report}`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, F5_WORDPRESS: cache },
  });
  const {
    numPassedTests = 0,
    numFailedTests = 1,
    success = false,
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(scratch, { recursive: true, force: true });
  // A file that does not even load has no failed test of its own.
  const failed = numFailedTests === 0 && !success ? 1 : numFailedTests;
  console.log(`\n${numPassedTests} passed, ${failed} failed`);
  process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;
}
