import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
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

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser, and the ways to start it: the first that works is taken. */
interface Choice {
  readonly origin: string;
  readonly ways: () => Promise<readonly LaunchOptions[]>;
  /** To be done where none works. */
  readonly remedy: string;
}

/**
 * The pinned Chromium from npm, so that results are the same on every machine; an installed one with `BROWSER=system`.
 * Any other value of `BROWSER` is for other programs: editors and desktops set it to theirs.
 */
function choice(): Choice {
  const named = process.env.F5_CHROMIUM;
  if (named)
    return {
      origin: `from F5_CHROMIUM (${named})`,
      ways: async () => [{ executablePath: named }],
      remedy: 'F5_CHROMIUM must be the path of a Chromium.',
    };
  // The package holds a program for Linux alone.
  if (process.env.BROWSER === 'system' || process.platform !== 'linux')
    return {
      origin: 'installed on this machine',
      ways: async () => [...installed().map((executablePath) => ({ executablePath })), { channel: 'chrome' }],
      remedy: 'Install Chromium or Chrome; on Linux, without BROWSER=system, the one from npm is taken.',
    };
  return {
    origin: 'pinned, from npm',
    ways: packaged,
    remedy: 'BROWSER=system takes an installed Chromium or Chrome.',
  };
}

/** Starts the chosen browser; rejects with every reason and a remedy where it does not start. */
export async function launchChromium(): Promise<Browser> {
  const { origin, ways, remedy } = choice();
  const reasons: unknown[] = [];
  for (const way of await ways()) {
    try {
      return await chromium.launch({ ...way, args: FLAGS, timeout: 60_000 });
    } catch (error) {
      reasons.push(error);
    }
  }
  throw new AggregateError(reasons, `No Chromium ${origin} starts. ${remedy}\n${reasons.join('\n')}`);
}

/** The chosen browser in words, read from one that was started: `Chromium 143.0.7499.169, pinned, from npm`. */
export async function chromiumInWords(): Promise<string> {
  const browser = await launchChromium();
  const words = `Chromium ${browser.version()}, ${choice().origin}`;
  await browser.close();
  return words;
}

let shared: Promise<Browser> | undefined;

/** The one browser of this process, started when it is first asked for, and again if it was closed or has crashed since. */
export async function sharedChromium(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = launchChromium();
  return shared as Promise<Browser>;
}

/** Ends it; the next who asks for it gets a new one. */
export async function closeChromium(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}

/** What is open in it. */
export async function openContexts(): Promise<readonly BrowserContext[]> {
  return (await shared)?.contexts() ?? [];
}

function installed(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) =>
    existsSync(path),
  );
}

async function packaged(): Promise<LaunchOptions[]> {
  const { executablePath, libraries, fonts } = await unpackChromium();
  const env = { ...environment(), FONTCONFIG_FILE: fonts };
  // A machine without the system's libraries takes the packaged ones. Elsewhere its own fit it better.
  return [
    { executablePath, env },
    { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } },
  ];
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
