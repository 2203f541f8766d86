import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether this machine has LibreOffice. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Opens a workbook in LibreOffice, lets it calculate what has no value yet, and gives back what it saved. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'f5-roi-office-'));
  try {
    const file = join(folder, 'in.xlsx');
    writeFileSync(file, bytes);
    const out = join(folder, 'out');
    // A profile of its own: a second copy of the program would hand its work to the first.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const how = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file];
    const { status, stderr } = spawnSync('soffice', [profile, ...how], { timeout: 100_000 });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return readFileSync(join(out, 'in.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
