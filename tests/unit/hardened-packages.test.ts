import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harden } from '../../build/hardened-packages.ts';
import { ROOT } from '../../build/vite-shared.ts';

const read = (file: string) => readFileSync(join(ROOT, 'node_modules', file), 'utf8');

describe('the packages, respelled for hostile hosts', () => {
  it.each(['module.js', 'mjs'])('signals-core.%s defines what it assigned', (ending) => {
    const file = `@preact/signals-core/dist/signals-core.${ending}`;
    const code = harden(read(file), file) ?? '';
    expect(code).toMatch(/defineProperty\(\w+\.prototype,"valueOf",/);
    expect(code).toMatch(/defineProperty\(\w+\.prototype,"toString",/);
    expect(code).not.toMatch(/\.(valueOf|toString|toLocaleString|hasOwnProperty)=/);
  });

  it.each(['module.js', 'mjs'])(
    'signals.%s binds no argument, and keeps its records free of what objects inherit',
    (ending) => {
      const file = `@preact/signals/dist/signals.${ending}`;
      const code = harden(read(file), file) ?? '';
      expect(code).toContain('hook(old,...rest)');
      expect(code).not.toContain('.bind(');
      expect(code).not.toMatch(/=\{\}/);
    },
  );

  it.each(['chart.js', 'chunks/index.js'])('%s of Chart.js spreads its sets', (name) => {
    const file = `chart.js/dist/${name}`;
    const code = harden(read(file), file) ?? '';
    expect(code).toMatch(/\[\.\.\.\w+\]/);
    expect(code).not.toContain('Array.from');
  });

  it('Preact keeps what this project uses, and nothing of classes, suspense, portals and HTML as text', () => {
    const file = 'preact/dist/preact.mjs';
    const code = harden(read(file), file) ?? '';
    for (const gone of [
      'dangerouslySetInnerHTML',
      'componentWillMount',
      'getDerivedState',
      'getSnapshotBeforeUpdate',
      'Math/MathML',
      '.then',
    ])
      expect(code).not.toContain(gone);
    for (const kept of ['shouldComponentUpdate', 'getChildContext', 'componentWillUnmount', '2000/svg'])
      expect(code).toContain(kept);
  });

  it('nothing here needs what is cut out of Preact', () => {
    const sources = ['src', 'embed'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/usecases|\.test\./.test(name))
        .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
    );
    for (const code of sources)
      expect(code).not.toMatch(
        /extends (Pure)?Component\b|dangerouslySetInnerHTML|createPortal|\bhydrate\b.*from 'preact'|lazy\(\(\) => import/,
      );
  });

  it('a version that is spelled otherwise stops the build', () => {
    expect(() => harden('export {}', 'node_modules/@preact/signals/dist/signals.mjs')).toThrow(
      '0 places to respell, not 1',
    );
  });

  it('other files stay as they are', () => {
    expect(harden('a.prototype.valueOf=function(){};', 'src/model/types.ts')).toBeNull();
  });
});
