import { build, type Plugin } from 'vite';

/** A host's app as one script, built as its framework's users build theirs: for production. */
export async function bundleApp(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: entry, external: /^\/f5\// },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (!script || chunks.length !== 1) throw new Error(`${entry} did not become one script`);
  return script.code;
}
