import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A script of an app, built as an app that uses Vite builds it: with the bundler's own settings. */
export async function bundleForUsers(app: string, code: string): Promise<{ folder: string; entry: string }> {
  const folder = join(app, 'dist');
  writeFileSync(join(app, 'main.js'), code);
  await build({
    configFile: false,
    root: app,
    base: '/bundle/',
    logLevel: 'error',
    build: {
      outDir: folder,
      rollupOptions: { input: join(app, 'main.js'), output: { entryFileNames: 'main.js' } },
    },
  });
  return { folder, entry: 'main.js' };
}
