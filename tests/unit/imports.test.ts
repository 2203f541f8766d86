import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { circlesIn, importsOf, sourcesBelow } from './import-graph.ts';
import { impurity, objection } from './import-table.ts';

const files = [...sourcesBelow(ROOT, 'src'), ...sourcesBelow(ROOT, 'embed')].filter(
  (file) => !file.includes('usecases'),
);

describe('the import table', () => {
  it('holds for every file', () => {
    const imports = files.flatMap((file) => importsOf(ROOT, file));
    expect(imports.length).toBeGreaterThan(150);
    expect(imports.map(objection).filter((words) => words !== null)).toEqual([]);
  });

  it('no file imports itself by way of others, not even for a type', () => {
    expect(circlesIn(files.flatMap((file) => importsOf(ROOT, file)))).toEqual([]);
  });

  it('a circle of types and later loads is found', () => {
    const circle = [
      { from: 'a.ts', to: 'b.ts', how: 'type' },
      { from: 'b.ts', to: 'c.ts', how: 'lazy' },
      { from: 'c.ts', to: 'b.ts', how: 'value' },
    ] as const;
    expect(circlesIn(circle)).toEqual(['b.ts → c.ts → b.ts']);
  });

  it('no pure zone mentions page, clock, chance or locale', () => {
    const words = files.map((file) => impurity(file, readFileSync(join(ROOT, file), 'utf8')));
    expect(words.filter((found) => found !== null)).toEqual([]);
  });

  it.each([
    ['src/catalogue/a.ts', 'src/model/types.ts', 'type'],
    ['src/model/a.ts', 'src/edition/types.ts', 'type'],
    ['src/model/a.ts', 'preact', 'value'],
    ['src/scenario/a.ts', 'src/link/encode.ts', 'value'],
    ['src/scenario/a.ts', 'src/app/session/session.ts', 'type'],
    ['src/link/a.ts', 'src/words/money.ts', 'value'],
    ['src/link/a.ts', '@preact/signals-core', 'value'],
    ['src/operator/a.ts', 'src/output/csv.ts', 'value'],
    ['src/link/a.ts', 'src/operator/config.ts', 'type'],
    ['src/output/a.ts', 'src/app/app.tsx', 'value'],
    ['src/output/a.ts', 'hucre', 'value'],
    ['src/app/a.tsx', 'src/element/edition.ts', 'type'],
    ['src/app/charts/a.tsx', 'src/app/charts/lazy/charts.ts', 'value'],
    ['src/app/a.tsx', 'chart.js', 'value'],
    ['src/app/charts/lazy/a.ts', 'src/app/charts/data.ts', 'value'],
    ['src/app/charts/lazy/a.ts', 'preact', 'value'],
    ['src/element/a.ts', 'embed/loader.ts', 'value'],
    ['src/element/a.ts', 'src/app/charts/lazy/charts.ts', 'lazy'],
    ['src/element/a.ts', '(computed)', 'lazy'],
    ['src/npm/a.ts', 'src/app/app.tsx', 'value'],
    ['src/npm/a.ts', 'preact', 'value'],
    ['embed/a.ts', 'src/app/app.tsx', 'value'],
    ['embed/a.ts', '(computed)', 'lazy'],
    ['src/elsewhere/a.ts', 'src/model/types.ts', 'type'],
  ] as const)('%s importing %s by %s is refused', (from, to, how) => {
    expect(objection({ from, to, how })).not.toBeNull();
  });

  it.each([
    ['src/app/charts/a.tsx', 'src/app/charts/lazy/charts.ts', 'lazy'],
    ['src/app/a.tsx', 'src/model/calculate.ts', 'value'],
    ['src/app/charts/lazy/a.ts', 'src/app/charts/data.ts', 'type'],
    ['src/npm/a.ts', 'preact', 'type'],
    ['src/element/a.ts', 'data/editions/2026-11/edition.json?figures', 'value'],
    ['src/output/a.ts', 'src/model/analysis/skeptical.ts', 'value'],
    ['src/output/a.ts', 'hucre/xlsx', 'value'],
    ['src/output/a.ts', 'src/operator/config.ts', 'type'],
    ['embed/a.ts', 'src/link/index.ts', 'value'],
    ['embed/loader.ts', '(computed)', 'lazy'],
  ] as const)('%s importing %s by %s is allowed', (from, to, how) => {
    expect(objection({ from, to, how })).toBeNull();
  });

  it.each([
    'new Date()',
    'Math.random()',
    'document.body',
    'window.top',
    'new Intl.NumberFormat()',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to judge
    '`${Date.now()}`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to judge
    '`${a}` + Date.now() + `${b}`',
    "Math['random']()",
    'new Date(); new Date(text)',
  ])('a pure zone with %s is found', (code) => {
    expect(impurity('src/model/a.ts', code)).not.toBeNull();
    expect(impurity('src/output/a.ts', code)).not.toBeNull();
    expect(impurity('src/app/a.ts', code)).toBeNull();
  });

  it('a pure zone may read a day that it is given', () => {
    expect(impurity('src/output/a.ts', 'new Date(text)')).toBeNull();
  });

  it('sees a type that is imported in place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'f5-roi-imports-'));
    writeFileSync(join(folder, 'a.ts'), "export type A = import('./b.ts').B;\n");
    expect(importsOf(folder, 'a.ts')).toEqual([{ from: 'a.ts', to: 'b.ts', how: 'type' }]);
    rmSync(folder, { recursive: true });
  });
});
