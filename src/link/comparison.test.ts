import { describe, expect, it } from 'vitest';
import { anyChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { canonicalChoices } from '../scenario/canonical.ts';
import { validate } from '../scenario/index.ts';
import { cleanText, LONGEST_NAME } from '../scenario/review/clean-text.ts';
import { decodeComparison, encodeComparison } from './comparison.ts';
import { encode } from './encode.ts';

const anyName = fc
  .oneof(
    fc.constantFrom('', 'Base', 'With 20% bonus', 'Zürich – 2 Büros', 'a-b_c~d.e', 'z'),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .map((name) => cleanText(name, 40));
const anyComparison = fc
  .array(fc.record({ name: anyName, choices: anyChoices }), { minLength: 2, maxLength: 3 })
  .chain((scenarios) =>
    fc.record(
      {
        scenarios: fc.constant(scenarios),
        current: fc.nat({ max: scenarios.length - 1 }),
        client: anyName.filter((name) => name !== ''),
      },
      { requiredKeys: ['scenarios', 'current'], noNullPrototype: true },
    ),
  );

describe('several scenarios in one link', () => {
  it('come back as they were, in unreserved characters alone, one text for one comparison', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const text = encodeComparison(edition, comparison);
        expect(text).toMatch(/^[A-Za-z0-9._~-]+$/);
        const opened = decodeComparison(edition, text);
        expect(opened?.each.flatMap(({ issues }) => issues)).toEqual([]);
        expect(opened?.comparison.current).toBe(comparison.current);
        expect(opened?.comparison.client).toBe(comparison.client);
        expect(opened?.comparison.scenarios.map(({ name }) => name)).toEqual(
          comparison.scenarios.map(({ name }) => name),
        );
        for (const [i, { choices }] of comparison.scenarios.entries())
          expect(canonicalChoices(edition, opened?.comparison.scenarios[i]?.choices ?? choices)).toEqual(
            canonicalChoices(edition, choices),
          );
        expect(encodeComparison(edition, opened?.comparison ?? comparison)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('are the plain link where there is one without a name', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };
    const text = encodeComparison(edition, { scenarios: [{ name: '', choices }], current: 0 });
    expect(text).toBe(encode(edition, choices));
    expect(decodeComparison(edition, text)).toBeNull();
  });

  it('are remembered by what little there is to remember: a name, a client, or which one is on screen', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };
    const [plain, named] = [
      { name: '', choices },
      { name: 'Base', choices },
    ];
    for (const comparison of [
      { scenarios: [named], current: 0 },
      { scenarios: [plain], current: 0, client: 'Acme' },
      { scenarios: [named], current: 0, client: 'Acme' },
      { scenarios: [plain, plain], current: 1 },
    ])
      expect(decodeComparison(edition, encodeComparison(edition, comparison))?.comparison).toEqual(
        comparison,
      );
  });

  it('of a format to come say so, each of them', () => {
    const opened = decodeComparison(edition, '12.2026-11.r700~r800~2-A-B-z');
    expect(opened?.each.map(({ issues }) => issues)).toEqual(
      Array(2).fill([{ problem: 'newer version', path: '', given: '12' }]),
    );
  });

  it('have no name where it was damaged', () => {
    expect(
      decodeComparison(edition, '1.2026-11.r700~r800~1-A-_zz-z')?.comparison.scenarios.map(
        ({ name }) => name,
      ),
    ).toEqual(['A', '']);
  });

  it('keep the names that are whole where the link was cut among them, and say that it was', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer' }] };
    const scenarios = ['Base', 'Senior'].map((name) => ({ name, choices }));
    const whole = encodeComparison(edition, { scenarios, current: 1, client: 'Acme' });
    const opened = decodeComparison(edition, whole.slice(0, -'cme-z'.length));
    expect(opened?.comparison).toMatchObject({
      scenarios: [{ name: 'Base' }, { name: 'Senior' }],
      current: 1,
    });
    expect(opened?.comparison.client).toBeUndefined();
    expect(opened?.each.map(({ issues }) => issues)).toEqual([
      [{ problem: 'unknown', path: 'names', given: 'A' }],
      [],
    ]);
  });

  it('survive mail and chat', () => {
    const choices = { state: 'CA', positions: [{ role: 'ai-engineer', weeklyRate: 700 }] };
    const comparison = {
      scenarios: [
        { name: 'Base', choices },
        { name: 'Höher', choices },
      ],
      current: 1,
    };
    const text = encodeComparison(edition, comparison);
    for (const mangled of [
      `<${text}>.`,
      encodeURIComponent(text),
      `${text.slice(0, 30)}=\n${text.slice(30)}`.replace('=\n', '\n'),
      `${text}&utm_source=mail`,
    ])
      expect(decodeComparison(edition, mangled)?.comparison.scenarios.map(({ name }) => name)).toEqual([
        'Base',
        'Höher',
      ]);
  });

  it.each([
    '1.2026-11.r700~',
    '1.2026-11.r700~~~~~',
    '~1-z',
    '1.2026-11.~9-_zz-z',
    '1.2026-11.r1~zz9~7-a-b-c-d-z',
  ])('never throw: %s', (text) => {
    expect(() => decodeComparison(edition, text)).not.toThrow();
  });

  it('stay readable however they are damaged: names are clean, one of them is on screen, choices hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '~',
        '-z',
        '~1-',
        '~3-A-B-z',
        '~A-',
        '~C-b0.c.x-z',
        '~9-z',
        '_',
        '_zz',
        '.',
        'p-data-entry',
        '-',
      ),
      fc.stringMatching(/^[A-Za-z0-9_.~-]{1,20}$/),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const damaged = fc
      .tuple(
        anyComparison,
        fc.array(fc.record({ at: fc.nat(), cut: fc.nat(30), put: piece }), { maxLength: 4 }),
      )
      .map(([comparison, blows]) =>
        blows.reduce(
          (text, { at, cut, put }) => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + put + text.slice(place + cut);
          },
          encodeComparison(edition, comparison),
        ),
      );
    fc.assert(
      fc.property(damaged, (text) => {
        const opened = decodeComparison(edition, text);
        if (!opened) return;
        const { scenarios, current, client = '' } = opened.comparison;
        expect(scenarios.length).toBeLessThanOrEqual(3);
        expect(scenarios[current]).toBeDefined();
        for (const words of [client, ...scenarios.map(({ name }) => name)])
          expect(cleanText(words, LONGEST_NAME)).toBe(words);
        for (const { choices } of scenarios) expect(validate(choices, edition).issues).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
