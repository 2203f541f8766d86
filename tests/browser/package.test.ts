import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import type { Page } from 'playwright-core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { calculate } from '../../src/npm/model.ts';
import { resolve } from '../../src/npm/scenario.ts';
import { bundleForUsers } from './bundled.ts';
import { type Packed, packAndInstall } from './packed.ts';
import { createStage, type Stage } from './stage.ts';

let packed: Packed;
beforeAll(() => {
  packed = packAndInstall();
});
afterAll(() => packed.remove());

/** What each entry gives: a name that is gone is a broken promise, one that is new is a promise. */
const NAMES = {
  '.': ['F5RoiCalculator'],
  './define': ['F5RoiCalculator'],
  './model': ['LINE_IDS', 'calculate', 'evaluate', 'explain'],
  './scenario': ['ASSUMPTION_KEYS', 'FIELDS', 'LEVY_RATE', 'MOST_POSITIONS', 'resolve', 'validate'],
  './link': ['decode', 'encode', 'encodeSheet'],
  './data': ['EDITIONS', 'NEWEST', 'editionById'],
  './snapshot': ['snapshot'],
  './frame': ['watchFrames'],
};

/** An entry as a user writes it. */
const specifier = (entry: string) => entry.replace(/^\./, 'f5-roi-calculator');

/** A module from elsewhere: at the start of a line, since texts may say `from "…"` too. */
const FOREIGN = /^(?:import|export)\b[^'"\n]*["'](?!\.|node:)|\bimport\(["'](?!\.|node:)/m;

describe('the packed files', () => {
  const manifest = () => JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8'));

  it('find no fault with publint', async () => {
    const { messages } = await publint({ pkgDir: packed.folder, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('have types that resolve wherever modules do', async () => {
    const types = await checkPackage(createPackageFromTarballData(readFileSync(packed.tarball)), {
      excludeEntrypoints: ['./reserve.css'],
    });
    if (!types.types) throw new Error('the package has no types');
    // A module cannot be required before Node 22, and resolvers that do not read `exports` find the first entry alone.
    const faults = types.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(types.entrypoints)).toEqual(expect.arrayContaining(Object.keys(NAMES)));
  });

  it('bring nothing along, name no machine, and hold the licences of what is inside', () => {
    expect(readdirSync(join(packed.app, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'f5-roi-calculator',
    ]);
    expect(manifest().dependencies).toBeUndefined();
    for (const file of packed.files) {
      const text = readFileSync(join(packed.folder, file), 'utf8');
      expect(text.includes(ROOT), file).toBe(false);
      if (file.endsWith('.js')) expect(text, file).not.toMatch(FOREIGN);
    }
    const licences = readFileSync(join(packed.folder, 'dist/lib/third-party-licenses.md'), 'utf8');
    for (const name of ['preact', '@preact/signals', '@preact/signals-core', 'chart.js', '@kurkle/color'])
      expect(licences).toContain(`## ${name} - `);
  });

  it('describe the element where package.json says so', () => {
    const { modules } = JSON.parse(readFileSync(join(packed.folder, manifest().customElements), 'utf8'));
    for (const { path } of modules) expect(packed.files).toContain(path);
  });
});

describe('on a server', () => {
  it.each(Object.entries(NAMES))('%s can be imported and gives its names', (entry, names) => {
    const code = `console.log(JSON.stringify(Object.keys(await import('${specifier(entry)}')).sort()))`;
    expect(JSON.parse(packed.run(code))).toEqual(names);
  });

  it('the entries are those that package.json names', () => {
    const { exports } = JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8'));
    const entries = Object.keys(exports).filter((entry) => exports[entry].default);
    expect(entries.sort()).toEqual(Object.keys(NAMES).sort());
  });

  it('the recipe for Node prints the figures that it quotes', () => {
    const page = readFileSync(join(packed.folder, 'docs/finance-and-method.md'), 'utf8');
    const recipe = page.match(/```js\n(import \{ calculate[\s\S]+?)```/)?.[1] ?? '';
    const [, said = 'no figure'] = recipe.match(/cash\.savings; \/\/ (\d+\.\d\d)…/) ?? [];
    const printed = packed.run(`${recipe}\nconsole.log(calculate(scenario).cash.savings)`);
    expect(printed.slice(0, said.length)).toBe(said);
  });

  it('the auditor’s command runs', () => {
    const link = packed.run(
      `import { encode } from 'f5-roi-calculator/link';
       process.stdout.write(encode({ state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 650 }] }))`,
    );
    const command = join(packed.app, 'node_modules/.bin/f5-roi');
    expect(execFileSync(command, ['verify', link], { encoding: 'utf8' })).toMatch(/^PASS/);
  });
});

describe('types, as an app has them', () => {
  const compile = (files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>>) => {
    for (const [name, code] of Object.entries(files)) writeFileSync(join(packed.app, name), code);
    writeFileSync(
      join(packed.app, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, types: [], target: 'es2022', ...options },
        files: Object.keys(files),
      }),
    );
    try {
      return execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', packed.app], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  const use = `import { calculate } from 'f5-roi-calculator/model';
    import { resolve } from 'f5-roi-calculator/scenario';
    import { encode } from 'f5-roi-calculator/link';
    import { NEWEST } from 'f5-roi-calculator/data';
    import { snapshot } from 'f5-roi-calculator/snapshot';
    export const html: string = snapshot({ state: 'CA', positions: [] }, '/site/', { edition: NEWEST, config: {} });
    export const saving: number = calculate(resolve({ state: 'CA', positions: [{ role: 'x' }] }, NEWEST)).cash.savings;
    export const text: string = encode({ state: 'CA', positions: [] });`;
  const page = `import 'f5-roi-calculator/define';
    const calculator = document.createElement('f5-roi-calculator');
    calculator.addEventListener('f5-roi-change', ({ detail }) => detail.cashSavings.toFixed());
    export const cash: number = calculator.results.cash.savings;
    // @ts-expect-error there is no such property
    calculator.result;`;
  const tag = `export const good: unknown = <f5-roi-calculator preset-rate={650} view="analysis"
      onf5-roi-change={({ detail }) => detail.cashSavings.toFixed()} />;
    // @ts-expect-error there is no such view
    export const bad: unknown = <f5-roi-calculator view="tiny" />;`;

  it.each(['nodenext', 'preserve'])('hold without skipping libraries, module %s', (module) => {
    const lib = ['ES2023', 'DOM', 'DOM.Iterable'];
    expect(compile({ 'use.ts': use, 'page.ts': page }, { module, lib })).toBe('');
  });

  it('ask for no page where there is none', () => {
    expect(compile({ 'use.ts': use }, { module: 'nodenext', lib: ['ES2023'] })).toBe('');
  });

  it.each([
    ['react', '@types/react', 'index.d.ts'],
    ['preact', 'preact', 'src/index.d.ts'],
  ])('know the tag in the JSX of %s', (framework, types, index) => {
    const at = join(ROOT, 'node_modules', types);
    const app = `/** @jsxImportSource ${framework} */\nimport type {} from 'f5-roi-calculator/jsx/${framework}';\n${tag}`;
    const runtime = existsSync(join(at, 'jsx-runtime.d.ts'))
      ? 'jsx-runtime.d.ts'
      : 'jsx-runtime/src/index.d.ts';
    const errors = compile(
      { 'app.tsx': app },
      {
        module: 'preserve',
        jsx: 'react-jsx',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        skipLibCheck: true,
        paths: { [framework]: [join(at, index)], [`${framework}/jsx-runtime`]: [join(at, runtime)] },
      },
    );
    expect(errors).toBe('');
  });
});

describe('in a page', () => {
  const element =
    '<f5-roi-calculator preset-role="bookkeeper" preset-state="TX" use-worker></f5-roi-calculator>';
  const html = (script: string) =>
    `<!doctype html><html lang="en"><title>Host</title><main>${element}</main><script type="module">${script}</script></html>`;
  const scenario = resolve({ state: 'TX', positions: [{ role: 'bookkeeper' }] });
  let stage: Stage;
  beforeAll(async () => {
    const bundle = await bundleForUsers(packed.app, `import 'f5-roi-calculator/define';`);
    stage = await createStage(
      {
        '/plain': { html: html(`import '/package/dist/lib/define.js';`) },
        '/frames': {
          html: html(
            `import { watchFrames } from '/package/dist/lib/frame.js'; import '/package/dist/lib/define.js'; Object.assign(window, { watchFrames });`,
          ),
        },
        '/bundled': { html: html(`import '/bundle/${bundle.entry}';`) },
        '/class': {
          html: html(`
            import { F5RoiCalculator } from '/package/dist/lib/index.js';
            window.before = customElements.get('f5-roi-calculator');
            customElements.define('f5-roi-calculator', F5RoiCalculator);
            await import('/package/dist/lib/define.js');`),
        },
      },
      undefined,
      { folders: { '/package': packed.folder, '/bundle': bundle.folder } },
    );
  });
  afterAll(() => stage.close());

  const savings = (page: Page) =>
    page.evaluate(() => document.querySelector('f5-roi-calculator')?.results.cash.savings);

  it.each(['/plain', '/bundled'])(
    '%s: calculates, is taken away without a rest, and comes back',
    async (path) => {
      const { page, noise } = await stage.visit(path);
      expect(await savings(page)).toBe(calculate(scenario).cash.savings);
      const left = await page.evaluate(async () => {
        const element = document.querySelector('f5-roi-calculator');
        element?.remove();
        await Promise.resolve();
        const rest = element?.shadowRoot?.querySelector('.root') ?? null;
        document.querySelector('main')?.append(element ?? '');
        return rest;
      });
      expect(left).toBeNull();
      await page.locator('[part=headline]').waitFor();
      expect(await savings(page)).toBe(calculate(scenario).cash.savings);
      expect(noise).toEqual([]);
    },
  );

  it('bundled: surfaces are chunks that wait to be opened, the range runs in a worker, the method can be read', async () => {
    const before = stage.server.requests.length;
    const { page, noise } = await stage.visit('/bundled');
    const loaded = () => stage.server.requests.slice(before).join('\n');
    expect(loaded()).not.toMatch(/\/(analysis|charts|desk|presenter|panel|dialog|range-worker)[-.]/);
    const workers: string[] = [];
    page.on('worker', (started) => workers.push(started.url()));
    await page.getByRole('button', { name: 'Full analysis' }).click();
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await expect.poll(loaded, { timeout: 10_000 }).toMatch(/\/assets\/charts[-.]/);
    expect(loaded()).not.toMatch(/\/(desk|presenter|panel|dialog)[-.]/);
    await page.locator('.histogram').waitFor();
    expect(workers).toHaveLength(1);
    await page.locator('[part=answer] .fig').first().click();
    const [method] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'The whole method' }).click(),
    ]);
    // A new page is an empty one first, which counts as loaded.
    await expect.poll(() => method.title()).toBe('How the F5 cost and ROI calculator counts');
    expect(await method.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(10);
    expect(noise).toEqual([]);
  });

  it('the class registers nothing by itself, and `define` leaves an element of that name in place', async () => {
    const { page, noise } = await stage.visit('/class');
    expect(await page.evaluate(() => 'before' in window && window.before === undefined)).toBe(true);
    expect(await savings(page)).toBe(calculate(scenario).cash.savings);
    expect(noise).toEqual([]);
  });

  it('frames are watched once, however many parts of an app ask, until the last has stopped', async () => {
    const { page } = await stage.visit('/frames');
    const listening = await page.evaluate(async () => {
      const heard = new Set<unknown>();
      const { addEventListener: add } = window;
      window.addEventListener = ((type: string, listener: never, options?: AddEventListenerOptions) => {
        heard.add(listener);
        options?.signal?.addEventListener('abort', () => heard.delete(listener));
        add.call(window, type, listener, options);
      }) as typeof window.addEventListener;
      const { watchFrames } = window as unknown as { watchFrames: () => () => void };
      const stops = Array.from({ length: 20 }, watchFrames);
      const counts = [heard.size];
      for (const stop of stops.slice(1)) stop();
      counts.push(heard.size);
      stops[1]?.();
      stops[0]?.();
      counts.push(heard.size);
      watchFrames();
      return [...counts, heard.size];
    });
    expect(listening[0]).toBeGreaterThan(0);
    expect(listening).toEqual([listening[0], listening[0], 0, listening[0]]);
  });
});
