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
const page = read('docs/attributes-and-events.md');
/** The text of one section of the page. */
const section = (heading: string) =>
  page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
/** Names in the first column of a section's table. */
const inTable = (heading: string, pattern: RegExp) =>
  section(heading)
    .split('\n')
    .flatMap((row) => found(row.split('|')[1] ?? '', pattern));

describe('the manifest says what the code does, and the docs what the manifest says', () => {
  it('attributes', () => {
    expect(names(element.attributes)).toEqual([...ATTRIBUTES]);
    expect(inTable('Attributes', /`([\w-]+)`/g).sort()).toEqual([...ATTRIBUTES].sort());
  });

  it('properties and methods', () => {
    expect(inTable('Properties and methods', /`(\w+)/g).sort()).toEqual(names(element.members).sort());
  });

  it('events', () => {
    expect(names(element.events)).toEqual(Object.keys(EVENTS));
    expect(inTable('Events', /`(f5-roi-[\w-]+)`/g)).toEqual(Object.keys(EVENTS));
  });

  it('parts', () => {
    const screen = sourcesBelow(ROOT, 'src/app').map(read).join('\n');
    const used = found(screen, /\bpart(?:=|: )["']([\w -]+)["']/g).flatMap((list) => list.split(' '));
    expect([...new Set(used)].sort()).toEqual(names(element.cssParts).sort());
    expect(inTable('Parts', /`([\w-]+)`/g).sort()).toEqual(names(element.cssParts).sort());
  });

  it('custom properties', () => {
    const sheets = readdirSync(join(ROOT, 'src/app/styles')).filter((file) => file.endsWith('.css'));
    const styles = sheets.map((file) => read(`src/app/styles/${file}`)).join('\n');
    const used = found(styles, /var\((--f5-roi-[\w-]+)/g);
    expect(names(element.cssProperties).sort()).toEqual(used.sort());
    const short = inTable('Custom properties', /`([\w-]+)`/g).map((name) => `--f5-roi-${name}`);
    expect(short.sort()).toEqual(used.sort());
  });
});

it('a member is described by the comment before it, with its type, and private ones are left out', () => {
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
