import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/vite-shared.ts';
import { newestEdition } from '../../src/element/edition.ts';
import { ATTRIBUTES_INFO, EVENTS, MEMBERS, PARTS, PROPERTIES } from '../../src/element/interface.ts';
import { sourcesBelow } from './import-graph.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Names that a pattern's first group finds in a text, each once, in the order of the alphabet. */
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')))].sort();

const namesIn = (info: object) => Object.keys(info).sort();
const page = read('docs/attributes-and-events.md');
/** Rows of a section's table, as cells. */
const table = (heading: string) =>
  (page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '')
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .map((row) => row.split('|').slice(1));
/** Names in the first column of a section's table. */
const inTable = (heading: string) =>
  found(
    table(heading)
      .map(([cell]) => cell)
      .join(),
    /`([\w-]+)/g,
  );

describe('the code and the docs have what the interface says', () => {
  it('attributes, with their values and defaults', () => {
    expect(inTable('Attributes')).toEqual(namesIn(ATTRIBUTES_INFO));
    for (const [name, { values = [], default: usual = '' }] of Object.entries(ATTRIBUTES_INFO)) {
      const row = table('Attributes').find(([cell]) => cell?.includes(`\`${name}\``));
      for (const value of values) expect(row?.[1]).toContain(`\`${value}\``);
      expect(row?.[2]).toContain(usual);
      if (values[0]) expect(usual).toBe(values[0]);
    }
  });

  it('the defaults of the newest edition', () => {
    const { role, state, horizonMonths } = newestEdition().defaults;
    const { 'preset-role': presetRole, 'preset-state': presetState, horizon } = ATTRIBUTES_INFO;
    expect([presetRole, presetState, horizon].map((info) => info.default)).toEqual([
      role,
      state,
      String(horizonMonths),
    ]);
  });

  it('properties and methods', () => {
    expect(inTable('Properties and methods')).toEqual(namesIn(MEMBERS));
  });

  it('events', () => {
    expect(inTable('Events')).toEqual(namesIn(EVENTS));
  });

  it('parts', () => {
    const screen = sourcesBelow(ROOT, 'src/app').map(read).join('\n');
    expect(found(screen, /\bpart(?:=|: )["']([\w -]+)["']/g)).toEqual(namesIn(PARTS));
    expect(inTable('Parts')).toEqual(namesIn(PARTS));
  });

  it('custom properties', () => {
    const sheets = readdirSync(join(ROOT, 'src/app/styles')).filter((file) => file.endsWith('.css'));
    const styles = sheets.map((file) => read(`src/app/styles/${file}`)).join('\n');
    expect(found(styles, /var\(--f5-roi-([\w-]+)/g)).toEqual(namesIn(PROPERTIES));
    expect(inTable('Custom properties')).toEqual(namesIn(PROPERTIES));
  });
});
