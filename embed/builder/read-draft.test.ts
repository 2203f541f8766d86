import { describe, expect, it } from 'vitest';
import { newestEdition } from '../../src/element/edition.ts';
import { FIELDS, usualOf } from './fields.ts';
import { type Draft, readDraft } from './read-draft.ts';

const edition = newestEdition();
const read = (draft: Draft, framed = false) => readDraft(draft, edition, framed);
const problemOf = (name: string, text: string, framed = false) =>
  read({ [name]: text }, framed).problems[name];

describe('what is typed becomes attributes', () => {
  it('where it can be used, in the order of the fields', () => {
    const { attributes, properties, problems } = read({
      '--f5-roi-accent': ' #5B2A86 ',
      'no-cta': '',
      'preset-salary': '$165,000',
      'preset-role': 'bookkeeper',
    });
    expect(Object.entries(attributes)).toEqual([
      ['preset-role', 'bookkeeper'],
      ['preset-salary', '165000'],
      ['no-cta', ''],
    ]);
    expect(properties).toEqual({ '--f5-roi-accent': '#5B2A86' });
    expect(problems).toEqual({});
  });

  it('and not where it is the default anyway, or nothing', () => {
    const { role, state, horizonMonths } = edition.defaults;
    const usual = Object.fromEntries(FIELDS.map((field) => [field.name, usualOf(field, edition) ?? ' ']));
    const ticks = { 'no-cta': undefined, 'data-layer': undefined, 'use-worker': undefined };
    const draft = { ...usual, ...ticks } as unknown as Draft;
    expect(draft).toMatchObject({
      'preset-role': role,
      'preset-state': state,
      horizon: String(horizonMonths),
    });
    expect(read(draft)).toEqual({ attributes: {}, properties: {}, problems: {} });
  });

  it('a button that is left out has no address and no text', () => {
    const draft = { 'no-cta': '', 'cta-url': 'https://a.example/', 'cta-label': 'Talk' };
    expect(read(draft).attributes).toEqual({ 'no-cta': '' });
  });

  it('in a frame, without what does not reach into one', () => {
    const draft = { view: 'desk', 'data-layer': '', 'use-worker': '', 'url-sync': 'none' };
    expect(read({ ...draft, '--f5-roi-us': 'red' }, true)).toEqual({
      attributes: { view: 'desk' },
      properties: {},
      problems: {},
    });
  });
});

describe('what cannot be used is said, and not written', () => {
  it.each([
    ['preset-role', 'wizard', 'Choose one of the list.'],
    ['preset-state', 'ca', 'Choose one of the list.'],
    ['preset-headcount', '0', 'Enter a number: 1 to 1,000.'],
    ['preset-headcount', '1.5', 'Enter a number: 1 to 1,000.'],
    ['preset-rate', '99', 'Enter a number: $100 to $10,000.'],
    ['preset-salary', 'abc', 'Enter a number: $1,000 to $5,000,000.'],
    ['horizon', '61', 'Enter a number: 6 to 60.'],
    ['view', 'compact', 'Choose one of widget, analysis, desk, presenter.'],
    ['view', 'huge', 'Choose one of widget, analysis, desk, presenter.'],
    ['cta-url', 'javascript:alert(1)', 'Enter an address that begins with https:// or with /.'],
    ['cta-url', '//evil.example/', 'Enter an address that begins with https:// or with /.'],
    ['share-base', 'https://', 'Enter an address that begins with https:// or with /.'],
    ['cta-url', '/call?{{x}}', 'Enter an address that begins with https:// or with /.'],
    ['cta-label', '{{call}}', 'Two braces in a row would be code to some hosts.'],
    ['--f5-roi-radius', '8', 'Enter one length: 0, 8px or 1em.'],
  ])('%s: %s', (name, text, words) => {
    expect(problemOf(name, text)).toBe(words);
    expect(read({ [name]: text })).toMatchObject({ attributes: {}, properties: {} });
  });

  it.each([
    'red;}</style><script>alert(1)</script>',
    'red /*',
    'red; --f5-roi-us: blue',
    'url(https://a.example/)',
    'rgb(1 2 3',
    'red\\',
    '#12345',
    'expression(alert(1))',
  ])('no colour: %s', (text) => {
    expect(problemOf('--f5-roi-accent', text)).toContain('Enter one color');
  });

  it.each(['red', '#5b2a86', '#abc8', 'rgb(91 42 134 / 50%)', 'oklch(0.6 0.2 250)', 'var(--brand-500)'])(
    'a colour: %s',
    (text) => {
      expect(read({ '--f5-roi-f5': text }).properties).toEqual({ '--f5-roi-f5': text });
    },
  );

  it('an address without its site is one of the host’s page, but not in a frame', () => {
    expect(problemOf('cta-url', '/call')).toBeUndefined();
    expect(problemOf('cta-url', '/call', true)).toBe('Enter a whole address, with https://.');
    expect(problemOf('cta-url', 'https://a.example/call?x=1', true)).toBeUndefined();
  });
});
