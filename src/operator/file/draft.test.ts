import { expect, it } from 'vitest';
import { NEWEST } from '../../../tests/support/editions.ts';
import { FULL_FILE } from '../../../tests/support/operator-file.ts';
import { checkConfig, readConfig } from './check.ts';
import { draftOf, fileText, formFields, readDraft } from './draft.ts';

const { config } = checkConfig(FULL_FILE, NEWEST);

it('a form gives back the file that was opened in it', () => {
  expect(readDraft(draftOf(config), NEWEST)).toEqual({ config, faults: [] });
  const text = fileText(config, './schema/f5-roi-config-1.json');
  expect(readConfig(text, NEWEST)).toEqual({ config, faults: [] });
  expect(readDraft({}, NEWEST)).toEqual({ config: {}, faults: [] });
});

it('a field is for every key, and a fault has the path of its field', () => {
  const paths = formFields().map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['rates.updated', 'rates.band.low', 'brand.accent', 'analysis', 'links.base']),
  );
  const broken = Object.fromEntries(paths.map((path) => [path, path === 'analysis' ? 'perhaps' : '\u0001']));
  expect(new Set(readDraft(broken, NEWEST).faults.map(({ path }) => path))).toEqual(new Set(paths));
});

it('what was typed is written as the file has it, and an empty field is left out', () => {
  const draft = {
    'rates.roles.bookkeeper.from': '$480',
    'rates.roles.bookkeeper.to': ' ',
    'roles.0.role': 'Bookkeeper',
    'roles.1.role': '',
    'roles.2.role': 'accountant',
    analysis: 'false',
  };
  expect(readDraft(draft, NEWEST)).toEqual({
    config: {
      rates: { roles: { bookkeeper: { from: 480 } } },
      roles: [{ role: 'bookkeeper' }, { role: 'accountant' }],
      analysis: false,
    },
    faults: [],
  });
  expect(readDraft({ 'rates.roles.bookkeeper.from': 'six' }, NEWEST).faults[0]?.path).toBe(
    'rates.roles.bookkeeper.from',
  );
});

it('the file has one order, whatever was typed first, and nothing that was not set', () => {
  const draft = {
    'brand.title': 'One',
    'brand.accent': '#5b2a86',
    'start.state': 'TX',
    'roles.0.label': 'Books',
    'roles.0.role': 'bookkeeper',
    'rates.roles.bookkeeper.to': '900',
    'rates.roles.bookkeeper.from': '480',
    'rates.updated': '2026-12-01',
  };
  const text = fileText(readDraft(draft, NEWEST).config, 'https://example.com/s.json');
  expect(text).toBe(
    `${JSON.stringify(
      {
        $schema: 'https://example.com/s.json',
        rates: { updated: '2026-12-01', roles: { bookkeeper: { from: 480, to: 900 } } },
        roles: [{ role: 'bookkeeper', label: 'Books' }],
        start: { state: 'TX' },
        brand: { accent: '#5b2a86', title: 'One' },
      },
      null,
      2,
    )}\n`,
  );
  const again = Object.entries(draft).reverse();
  expect(fileText(readDraft(Object.fromEntries(again), NEWEST).config, 'https://example.com/s.json')).toBe(
    text,
  );
  expect(fileText({}, 's')).toBe('{\n  "$schema": "s"\n}\n');
});
