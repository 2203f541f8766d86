import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** Our own, not the package's: those switch off web security, site isolation and processes, which tests rely on. */
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

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Starts a Chromium: the one that `F5_CHROMIUM` names and no other, or else one that is installed and really starts,
 * or else the one that comes from npm with the project's own packages. Rejects with every reason where none starts.
 */
export async function launchChromium(): Promise<Browser> {
  const reasons: unknown[] = [];
  for await (const options of candidates()) {
    try {
      return await chromium.launch({ ...options, args: FLAGS, timeout: 60_000 });
    } catch (error) {
      reasons.push(error);
    }
  }
  throw new AggregateError(reasons, `no Chromium starts: ${reasons.join('\n')}`);
}

async function* candidates(): AsyncGenerator<LaunchOptions> {
  const named = process.env.F5_CHROMIUM;
  if (named) {
    yield { executablePath: named };
    return;
  }
  for (const executablePath of INSTALLED.filter((path) => existsSync(path))) yield { executablePath };
  yield { channel: 'chrome' };
  const { executablePath, libraries, fonts } = await unpackChromium();
  const env = { ...environment(), FONTCONFIG_FILE: fonts };
  yield { executablePath, env };
  // A machine without the system's libraries takes the packaged ones. Elsewhere its own fit it better.
  yield { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
