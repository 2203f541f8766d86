import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether this machine has LibreOffice. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Whether it can also count the pages of what LibreOffice prints. */
export function hasPageCount(): boolean {
  return hasLibreOffice() && spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** Opens workbooks in LibreOffice, lets it calculate what has no value yet, and gives back what it saved. */
export function savedByLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  return converted(files, 'xlsx:Calc MS Excel 2007 XML', (out, name) =>
    readFileSync(join(out, `${name}.xlsx`)),
  );
}

/** The number of pages that LibreOffice prints for each workbook. */
export function printedPages(files: readonly Uint8Array[]): readonly number[] {
  return converted(files, 'pdf', (out, name) => {
    const { stdout } = spawnSync('pdfinfo', [join(out, `${name}.pdf`)], { encoding: 'utf8' });
    return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1]);
  });
}

/** All files in one run of the program, since its start takes longer than a file. */
function converted<T>(
  files: readonly Uint8Array[],
  format: string,
  read: (out: string, name: string) => T,
): readonly T[] {
  const folder = mkdtempSync(join(tmpdir(), 'f5-roi-office-'));
  try {
    const names = files.map((_, i) => `in-${i}`);
    const paths = names.map((name) => join(folder, `${name}.xlsx`));
    files.forEach((bytes, i) => {
      writeFileSync(paths[i] as string, bytes);
    });
    const out = join(folder, 'out');
    // A profile of its own: a second copy of the program would hand its work to the first.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const how = ['--headless', '--convert-to', format, '--outdir', out, ...paths];
    const { status, stderr } = spawnSync('soffice', [profile, ...how], { timeout: 240_000 });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return names.map((name) => read(out, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
