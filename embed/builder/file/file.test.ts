import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/operator/file/check.ts';
import { formFields, readDraft } from '../../../src/operator/file/draft.ts';
import { NEWEST } from '../../../tests/support/editions.ts';
import { FULL_FILE } from '../../../tests/support/operator-file.ts';
import { configProblem } from '../config-address.ts';
import { createFileForm } from './file-form.ts';
import { moved, offeredRows, priceRows, withOfferedRows, withPriceRows } from './lists.ts';
import { problemsAt, sentenceOf } from './problems.ts';
import { inForce, SECTIONS, SETTINGS } from './settings.ts';

const SCHEMA = 'https://example.com/schema.json';

describe('the form', () => {
  it('has each key of the file once, with words of its own', () => {
    const shown = SECTIONS.flatMap(({ paths }) => paths);
    expect([...shown].sort()).toEqual(
      formFields()
        .map(({ path }) => path)
        .sort(),
    );
    for (const [path, { label }] of SETTINGS) expect(label).not.toBe(path);
  });

  it('leaves the field of a booking tool out of the file once the tool is gone', () => {
    const draft = { 'button.url': 'https://example.com', 'button.field': 'a3' };
    expect(readDraft(inForce(draft), NEWEST).faults).toEqual([]);
    expect(inForce({ ...draft, 'button.booking': 'calendly' })['button.field']).toBe('a3');
  });
});

describe('a list in the form', () => {
  it('of prices keeps its rows in order, empty ones too, and the rest of the draft', () => {
    const rows = [
      { role: 'bookkeeper', from: '480', to: '900' },
      { role: 'accountant', from: '', to: '' },
    ];
    const draft = withPriceRows({ 'start.state': 'TX', 'rates.roles.data-entry.from': '400' }, rows);
    expect(priceRows(draft)).toEqual(rows);
    expect(draft['start.state']).toBe('TX');
    expect(readDraft(draft, NEWEST)).toEqual({
      config: { rates: { roles: { bookkeeper: { from: 480, to: 900 } } }, start: { state: 'TX' } },
      faults: [],
    });
  });

  it('of roles keeps its order, also beyond ten', () => {
    const rows = NEWEST.roles.slice(0, 12).map(({ id }, n) => ({ role: id, label: n === 11 ? 'Last' : '' }));
    expect(offeredRows(withOfferedRows({}, rows))).toEqual(rows);
    const { config } = readDraft(withOfferedRows({}, rows), NEWEST);
    expect(config.roles?.map(({ role }) => role)).toEqual(rows.map(({ role }) => role));
    expect(config.roles?.at(-1)?.label).toBe('Last');
  });

  it('moves by one place, and stays where there is none', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a problem', () => {
  it('is said at its field, or at the first field below its place', () => {
    const faults = [
      { path: 'start.people', problem: 'is blank', fix: 'Write a number' },
      { path: 'rates.band', problem: 'begins at $900', fix: 'Write the lower price as low' },
      { path: 'rates.roles.bookkeeper', problem: 'has no "from"', fix: 'Add "from": price' },
      { path: '', problem: 'has 3 more faults', fix: 'Start with those above' },
    ];
    const said = problemsAt(faults, [...SETTINGS.keys(), 'rates.roles.bookkeeper.from']);
    expect(Object.fromEntries(said)).toEqual({
      'start.people': ['This is blank. Write a number.'],
      'rates.band.low': ['This begins at $900. Write the lower price as low.'],
      'rates.roles.bookkeeper.from': ['This has no “From”. Add “From”: price.'],
      '': ['This has 3 more faults. Start with those above.'],
    });
  });

  it('names other fields as the form does', () => {
    const { faults } = checkConfig(
      { rates: { roles: { bookkeeper: { from: 5000 } } }, button: { booking: 'calendly' } },
      NEWEST,
    );
    expect(faults.map(sentenceOf)).toEqual([
      '$5,000 is above the band, which ends at $1,200. Correct the price, or set “Highest price of any role” to 5000 if it is right.',
      'This has no address to lead to. Add “Address it opens”, the address of your booking page.',
    ]);
  });
});

describe('a file that is opened', () => {
  it('fills the form with what is right, names the rest, and can be undone and taken again', () => {
    const form = createFileForm(NEWEST, SCHEMA);
    form.set('start.state', 'TX');
    form.open('{"start": {"people": 3, "month": 5}, "buton": {}}', 'mine.json');
    expect(form.draft.value).toEqual({ 'start.people': '3' });
    expect(form.opened.value?.faults.map(({ path }) => path)).toEqual(['start.month', 'buton']);
    form.undo();
    expect(form.draft.value).toEqual({ 'start.state': 'TX' });
    form.undo();
    expect(form.draft.value).toEqual({ 'start.people': '3' });
  });

  it.each(['', '{', '[]', '<html>', '{}', '{"x": 1}', '{"rates": "x"}'])(
    'changes nothing with %j',
    (text) => {
      const form = createFileForm(NEWEST, SCHEMA);
      form.set('start.state', 'TX');
      form.open(text, 'x.json');
      expect(form.draft.value).toEqual({ 'start.state': 'TX' });
      expect(form.opened.value?.used).toBe(0);
    },
  );

  it('is the one that is downloaded again', () => {
    const form = createFileForm(NEWEST, SCHEMA);
    form.open(JSON.stringify(FULL_FILE), 'f5-roi.json');
    expect(form.opened.value?.faults).toEqual([]);
    expect(form.checked.value.faults).toEqual([]);
    const { $schema, ...settings } = JSON.parse(form.text.value);
    expect($schema).toBe(SCHEMA);
    expect(checkConfig(settings, NEWEST)).toEqual(checkConfig(FULL_FILE, NEWEST));
    expect(Object.keys(JSON.parse(form.text.value))[0]).toBe('$schema');
  });
});

it('is unsaved from the first change until it is downloaded, or opened whole', () => {
  const form = createFileForm(NEWEST, SCHEMA);
  expect(form.unsaved.value).toBe(false);
  form.set('start.state', 'TX');
  expect(form.unsaved.value).toBe(true);
  form.saved();
  expect(form.unsaved.value).toBe(false);
  form.open('{"start": {"people": 3}}', 'mine.json');
  expect(form.unsaved.value).toBe(false);
  form.open('{"start": {"people": 3}, "x": 1}', 'mine.json');
  form.set('start.months', '24');
  expect(form.unsaved.value).toBe(true);
});

it.each([
  ['f5-roi.json', true],
  ['./roi/f5-roi.json', true],
  ['../f5-roi.json?v=2', true],
  ['/f5-roi.json', true],
  ['https://example.com/f5-roi.json', true],
  ['', false],
  ['http://example.com/f5-roi.json', false],
  ['//example.com/f5-roi.json', false],
  ['javascript:alert(1)', false],
  ['data:application/json,{}', false],
  ['my file.json', false],
  ['{{file}}', false],
])('an address of the file: %s', (address, good) => {
  expect(configProblem(address, null) === null).toBe(good);
});

it('a frame reads a file of its own site only', () => {
  const site = 'https://site.example/site/';
  for (const good of ['f5-roi.json', '/f5-roi.json', 'https://site.example/f5-roi.json'])
    expect(configProblem(good, site)).toBeNull();
  expect(configProblem('https://example.com/f5-roi.json', site)).toContain('its own site only');
});
