import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Installs the pinned packages if they are missing or older than the lock file. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installed = join(root, 'node_modules/.package-lock.json');
const fresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
// Not `npm ci`: it refuses a lock file without the optional binaries of other platforms, which some registries do not
// have (npm issue 9846). This command follows the lock file, too, and does not change it.
const args = ['install', '--no-save', '--no-audit', '--no-fund'];
if (!fresh) execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
