/**
 * `npm run edition:new -- 2027-01 [day]` copies the newest edition; `npm run edition:freeze -- 2026-11` records the
 * hash of a released one. The code is in TypeScript, which Node 20 does not read without help.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';

const read = async (name) =>
  (await runnerImport(join(import.meta.dirname, name), { configFile: false })).module;
const [command, id, day] = process.argv.slice(2);
const { EDITIONS_FOLDER } = await read('edition-files.ts');

try {
  if (!id) throw new Error(`which edition? npm run edition:${command} -- YYYY-MM`);
  if (command === 'freeze') {
    const { freeze } = await read('frozen.ts');
    console.log(`${id} is frozen: ${freeze(EDITIONS_FOLDER, id)}`);
  } else {
    const { newEdition, newEditionWords } = await read('new-edition.ts');
    const today = day ?? new Date().toISOString().slice(0, 10);
    console.log(newEditionWords(newEdition(EDITIONS_FOLDER, id, today)));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
