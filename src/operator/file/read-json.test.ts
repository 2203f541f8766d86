import { describe, expect, it } from 'vitest';
import { fc } from '../../../tests/support/arbitraries.ts';
import { faultLine } from '../fault.ts';
import { readJson } from './read-json.ts';

const lines = (text: string) => readJson(text).faults.map(faultLine);

describe('the reader of JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const pretty = JSON.stringify(JSON.parse(text), null, indent);
        const { value, faults } = readJson(pretty);
        expect(faults.filter(({ problem }) => !problem.startsWith('stands twice'))).toEqual([]);
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('never throws, and passes nothing that JSON.parse refuses without a word', () => {
    const signs = fc.constantFrom(...'{}[],:"\\/*\n \t0123456789.-+eEtrufalsn\'“”$\u0000\ufeff');
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: signs, maxLength: 40 }),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const { value, faults } = readJson(text);
        if (faults.length > 0) return;
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text.replace(/^\ufeff/, ''))));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [
      '{\n  "a": 1,\n}',
      'line 2, column 9: a comma too many. Remove the comma before the closing bracket.',
      { a: 1 },
    ],
    ['[1, 2, ]', 'line 1, column 6: a comma too many. Remove the comma before the closing bracket.', [1, 2]],
    [
      '{ // prices\n"a": 1 }',
      'line 1, column 3: JSON has no comments. Remove it: other programs do not read the file with it.',
      { a: 1 },
    ],
    ['{"a": 1 /* ours */}', 'line 1, column 9: JSON has no comments.', { a: 1 }],
    [
      '{"a": 1, "a": 2}',
      'a: stands twice, the second time in line 1, column 10; the second is used. Keep one of them.',
      { a: 2 },
    ],
    ['{"r": {"x": 1, "x": 1}}', 'r.x: stands twice', { r: { x: 1 } }],
  ])('goes on after a slip: %j', (text, line, value) => {
    expect(lines(text)).toEqual([expect.stringContaining(line)]);
    expect(JSON.stringify(readJson(text).value)).toBe(JSON.stringify(value));
  });

  it.each([
    ['', 'the file: is empty. Write {} at least.'],
    [' \n', 'the file: is empty.'],
    ['<!doctype html>', 'the file: is a web page, not JSON. Check the address of the file.'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: a comma is missing before this.'],
    ["{'a': 1}", 'line 1, column 2: a name in double quotation marks should stand here.'],
    ['{a: 1}', 'line 1, column 2: a name in double quotation marks should stand here.'],
    ['{"a": “b”}', 'line 1, column 7: this quotation mark is none that JSON knows. Use straight double'],
    ['{"a" 1}', 'line 1, column 6: a colon is missing after the name.'],
    ['{"a": $600}', 'line 1, column 7: “$600” is not written as JSON writes numbers. Write digits alone'],
    ['{"a": 0600}', '“0600” is not written as JSON writes numbers'],
    ['{"a": .5}', '“.5” is not written as JSON writes numbers'],
    ['{"a": NaN}', '“NaN” is not a value.'],
    ['{"a": True}', '“True” is not a value.'],
    ['{\u00a0"a": 1}', 'line 1, column 2: an invisible sign that JSON does not take stands here.'],
    ['{"a": 1\u200b}', 'line 1, column 8: an invisible sign'],
    ['\u0000{}', 'line 1, column 1: an invisible sign'],
    ['{"a": }', 'line 1, column 7: “}” stands where a value should be.'],
    ['{"a": "b\n"}', 'line 1, column 7: this text is not closed on its line.'],
    ['{"a": "C:\\x"}', 'line 1, column 7: this text has a sign that JSON does not take.'],
    ['{"a": 1', 'line 1, column 1: this brace is not closed.'],
    ['{"a": [1', 'line 1, column 7: this bracket is not closed.'],
    ['{"a": ', 'line 1, column 7: the file ends here.'],
    ['{"a": 1}}', 'line 1, column 9: more text follows after the end.'],
    ['{"a": 1} {"b": 2}', 'line 1, column 10: more text follows after the end.'],
    ['['.repeat(100_000), 'brackets are nested too deep'],
    ['{"a":'.repeat(100_000), 'brackets are nested too deep'],
    [`"${'x'.repeat(1_000_001)}"`, 'the file: is longer than a million characters.'],
  ])('stops with a place and what would be right: %.40j', (text, line) => {
    expect(lines(text)).toEqual([expect.stringContaining(line)]);
    expect(readJson(text).value).toBeUndefined();
  });

  it('reads a file that begins with a byte-order mark, and a name like __proto__ as any other', () => {
    const { value, faults } = readJson('\ufeff{"__proto__": {"polluted": 1}}');
    expect(faults).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
  });
});
