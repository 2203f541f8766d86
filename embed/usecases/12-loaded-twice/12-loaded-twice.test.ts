import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, VERSION } from '../../../build/vite-shared.ts';
import { createHost, expectGoodGuest, type Host } from '../host.ts';

/** The built files under another version's name. */
function anotherVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'f5-roi-version-'));
  cpSync(join(ROOT, 'dist/cdn', VERSION), folder, { recursive: true });
  const script = join(folder, 'f5-roi-calculator.js');
  const code = readFileSync(script, 'utf8');
  expect(code).toContain(`"${VERSION}"`);
  writeFileSync(script, code.replaceAll(`"${VERSION}"`, '"9.9.9"'));
  return folder;
}

let other: string;
let host: Host;
beforeAll(async () => {
  other = anotherVersion();
  host = await createHost(import.meta.dirname, { folders: { '/other': other } });
});
afterAll(async () => {
  await host.close();
  rmSync(other, { recursive: true });
});

it('the script included three times, once with a query, runs once', async () => {
  const visit = await host.open('same.html');
  await expectGoodGuest(visit);
  const chunks = host.stage.server.requests.filter((path) => path.includes('/chunks/'));
  expect(chunks.length).toBe(new Set(chunks).size);
});

it('of two versions the first stays, and what it loads is its own', async () => {
  const visit = await host.open('two-versions.html');
  await expectGoodGuest(visit);
  const versions = await visit.page.evaluate(() =>
    window.recording.events.map(({ detail }) => detail.version),
  );
  expect(new Set(versions)).toEqual(new Set([VERSION]));
  const others = host.stage.server.requests.filter((path) => path.startsWith('/other/'));
  expect(others).toEqual(['/other/f5-roi-calculator.js']);
});
