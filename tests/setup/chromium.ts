import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts a Chromium: the one that `F5_CHROMIUM` names, else one that is installed and starts, else the one that comes
 * from npm with the project's own packages. Rejects with the last reason where none starts.
 */
export async function launchChromium(): Promise<Browser> {
  let reason: unknown;
  for (const find of [() => process.env.F5_CHROMIUM, ...INSTALLED.map((path) => () => path), fromNpm]) {
    try {
      const executablePath = await find();
      if (executablePath) return await chromium.launch({ executablePath, args: FLAGS });
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/**
 * Unpacks the packaged Chromium. The package unpacks into the temporary folder under a name without a version, so an
 * older one would be taken for the newer: it is given a folder of its own, by version.
 */
async function fromNpm(): Promise<string> {
  const modules = join(import.meta.dirname, '../../node_modules');
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(modules, '.cache/chromium', version);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
