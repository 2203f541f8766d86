import type { Plugin } from 'vite';

import * as first from '../src/catalogue/parts/first.ts';
import * as numbers from '../src/catalogue/parts/numbers.ts';
import * as questions from '../src/catalogue/parts/questions.ts';

const PARTS: Readonly<Record<string, object>> = { first, numbers, questions };

/**
 * Ships each part of the catalog as its resulting values. One record has everything about an assumption, so without this,
 * names, meanings and questions would all be in the first file. Tests and the development server run the parts instead.
 */
export function catalogueParts(): Plugin {
  return {
    name: 'catalogue-parts',
    apply: 'build',
    load(id) {
      const [, part] = /[\\/]src[\\/]catalogue[\\/]parts[\\/](\w+)\.ts$/.exec(id) ?? [];
      const values = part && PARTS[part];
      if (!values) return null;
      const lines = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: lines.join('\n'), moduleType: 'js' };
    },
  };
}
