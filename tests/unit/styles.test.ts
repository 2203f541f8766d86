import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';

const sheets = ['src', 'embed'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => [join(folder, file), readFileSync(join(ROOT, folder, file), 'utf8')] as const),
);

it('underlines are written so that Safari before 26.2 draws them: no style or thickness in the short form', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const short = sheets.flatMap(([file, css]) =>
    [...css.matchAll(/text-decoration:\s*([^;}]+)/g)].map(([, value = '']) => ({
      file,
      value: value.trim(),
    })),
  );
  expect(short.filter(({ value }) => /\s/.test(value))).toEqual([]);
});
