import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { translationTemplate } from '../../build/translations.ts';
import { ROOT } from '../../build/vite-shared.ts';
import { zip } from '../../build/zip.ts';
import { NO_PAGE, ownAnswers } from '../../embed/wordpress/own-answers.ts';
import { ATTRIBUTES } from '../../src/element/attributes.ts';
import { decode } from '../../src/link/index.ts';
import { readConfig } from '../../src/operator/file/check.ts';
import { edition202612 as edition } from '../support/editions.ts';
import { FULL_FILE } from '../support/operator-file.ts';

const FOLDER = join(ROOT, 'embed/wordpress/plugin');
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const PHP = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.php'));

/** PHP without its comments and texts, which may say anything. */
const codeOf = (path: string) =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, ' ')
    .replace(/\?>[\s\S]*?<\?php/g, ' ');

/** What came after PHP 7.4. */
const NEWER: readonly (readonly [string, RegExp])[] = [
  ['?->', /\?->/],
  ['match', /\bmatch\s*\(/],
  ['named arguments', /[(,]\s*[a-z_]\w*:\s(?!:)/i],
  ['enum', /\benum\s+\w/],
  ['readonly', /\breadonly\b/],
  ['promoted properties', /\((?:[^)]*,)?\s*(?:public|protected|private)\s/],
  ['union types', /[(,]\s*\??\w+\s*\|\s*\w+\s+\$|\)\s*:\s*\w+\s*\|/],
  ['attributes', /#\[/],
  ['catch without a name', /catch\s*\(\s*[\w\\|]+\s*\)/],
  ['throw in an expression', /(?:\?\?|=>|:)\s*throw\b/],
  ['mixed, never, static as types', /\)\s*:\s*(?:mixed|never|static|false|null|true)\s*\{/],
  [
    'functions of PHP 8',
    /\b(?:str_contains|str_starts_with|str_ends_with|array_is_list|get_debug_type|array_find|json_validate)\s*\(/,
  ],
  ['a comma after the last parameter', /function\s*\w*\s*\([^)]*,\s*\)/],
  ['first-class callables', /\(\s*\.\.\.\s*\)/],
];

describe('the PHP of the plugin', () => {
  it.each(PHP)('%s runs on PHP 7.4', (path) => {
    const code = codeOf(path);
    expect(NEWER.filter(([, form]) => form.test(code)).map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['?->', '$a?->b();'],
    ['match', 'return match ( $x ) { 1 => 2 };'],
    ['union types', 'function f( int|string $x ) {}'],
    ['functions of PHP 8', 'str_contains( $a, $b )'],
    ['named arguments', 'f( name: 1 )'],
    ['promoted properties', 'function __construct( private $x ) {}'],
  ])('%s would be found', (name, code) => {
    expect(NEWER.find(([known]) => known === name)?.[1].test(code)).toBe(true);
  });

  it.each(PHP.filter((path) => !path.endsWith('.asset.php')))(
    '%s does nothing when it is opened by itself',
    (path) => {
      expect(read(path)).toMatch(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
    },
  );

  it('agrees with the build on the address that it replaces', () => {
    expect(read('includes/snapshot.php')).toContain(`F5_ROI_NO_PAGE = '${NO_PAGE}'`);
  });
});

describe('answers with an operator’s file', () => {
  const { config } = readConfig(JSON.stringify(FULL_FILE), edition);

  it('are those that the calculator opens with, in the file’s prices', async () => {
    const { answers, ...start } = await ownAnswers(edition, config);
    expect(start).toEqual({ role: 'bookkeeper', state: 'TX', title: 'What would this role cost you?' });
    const html = answers.bookkeeper?.TX ?? '';
    expect(html).toContain('2 full-time remote people (bookkeeper)');
    const [, text = ''] = /snapshot="([^"]*)"/.exec(html) ?? [];
    // Its link opens on the same figures where there is no file.
    const { choices, issues } = decode(edition, text);
    expect(issues).toEqual([]);
    expect(choices).toMatchObject({ state: 'TX', horizonMonths: 24, recruiting: 'agency' });
    expect(choices.positions[0]).toMatchObject({ role: 'bookkeeper', headcount: 2, weeklyRate: 480 });
    expect(answers.accountant?.NY).toContain('(staff accountant)');
  });

  it('leave out the roles whose answers stay the same', async () => {
    const { answers } = await ownAnswers(edition, { rates: { roles: { bookkeeper: { from: 480 } } } });
    expect(Object.keys(answers)).toEqual(['bookkeeper']);
    expect(Object.keys(answers.bookkeeper ?? {})).toHaveLength(51);
    expect((await ownAnswers(edition, {})).answers).toEqual({});
  });

  it('fit into what PHP takes by default, 8 MB, whatever the file changes', async () => {
    const { answers } = await ownAnswers(edition, config);
    expect(Object.keys(answers)).toHaveLength(edition.roles.length);
    expect(JSON.stringify(answers).length).toBeLessThan(7e6);
  });
});

describe('fields of the block', () => {
  const fields = [
    ...read('includes/values.php').matchAll(/'(\w+)'\s*=> array\( '[^']+', '([\w-]*)' \)/g),
  ].map(([, name = '', attribute = '']) => ({ name, attribute }));

  it('are the same in PHP and in block.json', () => {
    const { attributes } = JSON.parse(read('block/block.json'));
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(attributes));
  });

  it('set attributes of the element, every one that an author can want', () => {
    const set = fields.map(({ attribute }) => attribute).filter((name) => name !== '');
    const others = ['lang', 'use-worker', 'config'];
    expect([...set].sort()).toEqual(ATTRIBUTES.filter((name) => !others.includes(name)).toSorted());
  });

  it('all stand in the readme', () => {
    for (const { name } of fields)
      expect(read('readme.txt')).toContain(`\`${name.replace(/[A-Z]/g, '_$&').toLowerCase()}\``);
  });
});

describe('the archive', () => {
  const files = { 'b/two.txt': 'two', 'a.txt': 'one '.repeat(100), 'ü.bin': new Uint8Array([0, 255]) };

  it('has the same bytes in whatever order the files come', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(zip(reversed).equals(zip(files))).toBe(true);
  });

  it('holds every file whole', () => {
    const bytes = zip(files);
    const found: Record<string, string> = {};
    for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
      const [packed, name] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
      const start = at + 30 + name;
      const content = inflateRawSync(bytes.subarray(start, start + packed));
      found[bytes.toString('utf8', at + 30, start)] = content.toString('latin1');
      at = start + packed;
    }
    expect(found).toEqual({ ...files, 'ü.bin': '\0\u00ff' });
  });
});

describe('the template for translators', () => {
  it('names each text once, with its places and its hint', () => {
    const template = translationTemplate('1.2.3', {
      'a.php': `/* translators: %s: a name. */ printf( esc_html__( 'It\\'s %s', 'f5-roi-calculator' ), $x ); esc_html_e( 'Save', 'f5-roi-calculator' );`,
      'b.js': `__('Save', 'f5-roi-calculator'), __('Other', 'elsewhere')`,
      'block/block.json': '{"title":"T","description":"D","keywords":["k"]}',
    });
    expect(template).toContain('#. translators: %s: a name.\n#: a.php\nmsgid "It\'s %s"\nmsgstr ""');
    expect(template).toContain('#: a.php\n#: b.js\nmsgid "Save"');
    expect(template).not.toContain('Other');
    expect(template.match(/msgid "Save"/g)).toHaveLength(1);
  });

  it('has every text of the plugin', () => {
    const sources = [...PHP, 'block/editor.js', 'block/block.json'].map(
      (path) => [path, read(path)] as const,
    );
    const template = translationTemplate('1.2.3', Object.fromEntries(sources));
    const calls = sources.flatMap(([, text]) => [...text.matchAll(/'f5-roi-calculator'/g)]).length;
    expect(template.match(/^msgid /gm)?.length).toBeGreaterThan(calls / 2);
    expect(template).toContain('msgid "Nothing was saved."');
  });
});
