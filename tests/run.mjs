/**
 * `npm test`: types, lint, unit tests, build, browser tests. Goes on after a failure where the next step can still
 * tell something. The last line sums every runner; a step without a runner counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'f5-roi-tests-'));
let passed = 0;
let failed = 0;

function step(name, command, args) {
  console.log(`\n== ${name}`);
  const ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function vitest(name, projects) {
  console.log(`\n== ${name}`);
  const report = join(scratch, `${projects[0]}.json`);
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

step('types', 'npx', ['tsc', '-p', 'tsconfig.json']);
step('types of the pure zones, without DOM', 'npx', ['tsc', '-p', 'src/tsconfig.pure.json']);
step('lint and format', 'npx', ['biome', 'ci', '--error-on-warnings']);
vitest('unit tests', ['unit', 'dom']);
if (!process.argv.includes('--unit') && step('build', 'npm', ['run', 'build']))
  vitest('browser tests', ['browser']);

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
