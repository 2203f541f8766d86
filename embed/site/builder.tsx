import '../../src/element/define.ts';
import { render } from 'preact';
import { newestEdition } from '../../src/element/edition.ts';
import { Builder } from '../builder/builder.tsx';
import type { Published } from '../builder/snippet.ts';

const site = new URL('./', location.href).href;
const cdn = new URL('../cdn/', location.href).href;

/** The files' hash from beside them; null where site and files are not published together. */
async function hashOfEntry(): Promise<string | null> {
  try {
    const hashes = await (await fetch(`${cdn}${__VERSION__}/integrity.json`)).json();
    return String(hashes['f5-roi-calculator.js']);
  } catch {
    return null;
  }
}

const place = document.querySelector('main');
const published: Published = { cdn, site, version: __VERSION__, integrity: await hashOfEntry() };
if (place) render(<Builder edition={newestEdition()} published={published} />, place);
