import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Installs the pinned packages where they are missing or older than the lock file; else does nothing. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installed = join(root, 'node_modules/.package-lock.json');
const fresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
// Not `npm ci`: it refuses a lock file without the optional binaries of other platforms, which a registry that does not
// carry them leaves out (npm issue 9846). This follows the lock file too, and does not write it.
const args = ['install', '--no-save', '--no-audit', '--no-fund'];
if (!fresh) execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
