import { render } from 'preact';
import { newestEdition } from '../../src/element/edition.ts';
import { register } from '../../src/element/register.ts';
import { Builder } from '../builder/builder.tsx';
import { readHashes } from '../builder/read-hashes.ts';

register();

const site = new URL('./', location.href).href;
const cdn = new URL('../cdn/', location.href).href;
const hashes = await readHashes(`${cdn}${__VERSION__}/integrity.json`);
const place = document.querySelector('main');

if (place)
  render(
    <Builder edition={newestEdition()} published={{ cdn, site, version: __VERSION__, hashes }} />,
    place,
  );
