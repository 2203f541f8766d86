import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassField, CustomElement } from 'custom-elements-manifest';
import { describe, expect, it } from 'vitest';
import { elementsManifest } from '../../build/elements-manifest.ts';
import { ROOT } from '../../build/vite-shared.ts';
import { ATTRIBUTES } from '../../src/element/attributes.ts';
import type { EventName } from '../../src/element/event-detail.ts';
import { sourcesBelow } from './import-graph.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The compiler asks for each of them. */
const EVENTS: Readonly<Record<EventName, true>> = {
  'f5-roi-ready': true,
  'f5-roi-change': true,
  'f5-roi-share': true,
  'f5-roi-export': true,
  'f5-roi-cta': true,
  'f5-roi-error': true,
};

/** Names that a pattern's first group finds in a text, each once. */
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

const element = elementsManifest(read('src/element/f5-roi-calculator.ts')).modules[0]
  ?.declarations?.[0] as CustomElement;
const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);
const readme = read('README.md');

describe('the manifest says what the code does, and the README what the manifest says', () => {
  it('attributes', () => {
    expect(names(element.attributes)).toEqual([...ATTRIBUTES]);
    const table = readme.slice(readme.indexOf('### Attributes'), readme.indexOf('### Properties'));
    const rows = table.split('\n').map((row) => row.split('|')[1] ?? '');
    expect(rows.flatMap((cell) => found(cell, /`([\w-]+)`/g)).sort()).toEqual([...ATTRIBUTES].sort());
  });

  it('properties and methods', () => {
    const table = readme.slice(readme.indexOf('### Properties'), readme.indexOf('### Events'));
    const rows = table.split('\n').map((row) => row.split('|')[1] ?? '');
    expect(rows.flatMap((cell) => found(cell, /`(\w+)/g)).sort()).toEqual(names(element.members).sort());
  });

  it('events', () => {
    expect(names(element.events)).toEqual(Object.keys(EVENTS));
    const section = readme.slice(readme.indexOf('### Events'), readme.indexOf('### Look'));
    expect(found(section, /`(f5-roi-[\w-]+)`/g)).toEqual(Object.keys(EVENTS));
  });

  it('parts', () => {
    const screen = sourcesBelow(ROOT, 'src/app').map(read).join('\n');
    const used = found(screen, /\bpart(?:=|: )["']([\w -]+)["']/g).flatMap((list) => list.split(' '));
    expect([...new Set(used)].sort()).toEqual(names(element.cssParts).sort());
    const list = /Parts: ([^.]+)\./.exec(readme)?.[1] ?? '';
    expect(found(list, /`([\w-]+)`/g).sort()).toEqual(names(element.cssParts).sort());
  });

  it('custom properties', () => {
    const sheets = readdirSync(join(ROOT, 'src/app/styles')).filter((file) => file.endsWith('.css'));
    const styles = sheets.map((file) => read(`src/app/styles/${file}`)).join('\n');
    const used = found(styles, /var\((--f5-roi-[\w-]+)/g);
    expect(names(element.cssProperties).sort()).toEqual(used.sort());
    const list = readme.slice(readme.indexOf('| property (`--f5-roi-…`)'), readme.indexOf('```css'));
    const rows = list
      .split('\n')
      .slice(2)
      .map((row) => row.split('|')[1] ?? '');
    const short = rows.flatMap((cell) => found(cell, /`([\w-]+)`/g)).map((name) => `--f5-roi-${name}`);
    expect(short.sort()).toEqual(used.sort());
  });
});

it('a member is described by the comment before it, with its type, and no inner one is told', () => {
  const members = element.members ?? [];
  expect(members.filter(({ name }) => /^#|Callback$|constructor/.test(name))).toEqual([]);
  expect(members.find(({ name }) => name === 'results') as ClassField).toEqual({
    kind: 'field',
    name: 'results',
    description: 'The results of the scenario on screen, plain JSON.',
    type: { text: 'Results' },
    readonly: true,
  });
  expect(members.find(({ name }) => name === 'shareUrl')).toMatchObject({
    return: { type: { text: 'string' } },
  });
});
