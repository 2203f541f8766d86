import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Chromium unpacked from npm, and what a machine may lack that runs it. */
export interface UnpackedChromium {
  readonly executablePath: string;
  /** Folder of shared libraries. */
  readonly libraries: string;
  /** Font settings: the system's, and the package's fonts for a system without any. */
  readonly fonts: string;
}

const MODULES = join(import.meta.dirname, '../../node_modules');

/** Shared by all callers: unpacking changes the environment for a moment. */
let unpacking: Promise<void> | undefined;

/** Unpacks the packaged Chromium once for each version of the package. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const manifest = readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  unpacking ??= existsSync(folder) ? Promise.resolve() : unpackInto(folder);
  await unpacking;
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: join(folder, 'fonts.conf'),
  };
}

/** By way of a second folder, so that one that stands under its name is whole. */
async function unpackInto(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await unpackPackage(partial);
  writeFileSync(join(partial, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was quicker; its folder is as good.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package knows no target folder but the temporary one, and unpacks its libraries only where it sees a Lambda. */
async function unpackPackage(target: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
