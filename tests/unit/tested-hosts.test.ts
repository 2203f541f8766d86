import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';

const page = readFileSync(join(ROOT, 'docs/tested-hosts.md'), 'utf8');
const tests = [...page.matchAll(/`((?:tests|embed|src)\/[^`]+)`/g)].map(([, path = '']) => path);

it('every test that the table of hosts names is there', () => {
  expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it('every host page has a row', () => {
  const pages = readdirSync(join(ROOT, 'embed/usecases'), { withFileTypes: true });
  const folders = pages.filter((entry) => entry.isDirectory()).map(({ name }) => `embed/usecases/${name}/`);
  expect(folders.filter((folder) => !tests.some((path) => path.startsWith(folder)))).toEqual([]);
});
