/** A link remembers where it was sent from, and opens on the same figures with or without it. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import v1 from '../../data/links/v1.txt?raw';
import sheets from '../../data/links/v1-sheets.txt?raw';
import { anyChoices, anyTeamChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { teamEdition } from '../../tests/support/team-edition.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { cleanLink } from './clean.ts';
import { decodeComparison, encodeComparison } from './comparison.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { bytesOf, packedBytes, packedText, textOf } from './packed.ts';
import { withRedactionMark } from './redact.ts';
import { SURFACES, surfaceOf, withSurface } from './surface.ts';

const LINK = '1.2026-11.sTX_m24r650_k-1abc';
const anySurface = fc.constantFrom(...SURFACES);

describe('the surface of a link', () => {
  it.each([
    ['widget', LINK],
    ['analysis', '1.2026-11.o-analysis_sTX_m24r650_k-1abc'],
    ['desk', '1.2026-11.o-desk_sTX_m24r650_k-1abc'],
    ['presenter', '1.2026-11.o-presenter_sTX_m24r650_k-1abc'],
  ] as const)('%s: %s', (surface, text) => {
    expect(withSurface(LINK, surface)).toBe(text);
    expect(surfaceOf(text)).toBe(surface);
  });

  it('replaces the one before it, and leaves no trace where the widget takes over', () => {
    const desk = withSurface(withSurface(LINK, 'analysis'), 'desk');
    expect(desk).toBe(withSurface(LINK, 'desk'));
    expect(withSurface(desk, 'widget')).toBe(LINK);
  });

  it('is found in an address, and after mail and chat', () => {
    const href = `https://a.example/p?x=1#f5roi=${withSurface(LINK, 'analysis')}`;
    for (const text of [href, `<${href}>.`, encodeURIComponent(href), href.replace(/(.{30})/g, '$1\r\n')])
      expect(surfaceOf(cleanLink(text))).toBe('analysis');
  });

  it.each(['', 'hello', '2.2026-11.o-desk_m24', 'z1.AAAA.z', '1.2026-11', '1.2026-11.sTX_o-desk_k-1'])(
    'is the widget for "%s", and the text goes back as it came',
    (text) => {
      expect(surfaceOf(text)).toBe('widget');
      expect(withSurface(text, 'widget')).toBe(text);
    },
  );

  it('that is not known here opens the widget, on all the figures and without a complaint', () => {
    const later = LINK.replace('sTX', 'o-boardroom_sTX');
    expect(surfaceOf(later)).toBe('widget');
    expect(decode(edition, later)).toEqual(decode(edition, LINK));
  });

  it.each([
    ['o-analysissTX_m24_k-1', 'o-analysissTX'],
    ['o-_m24_k-1', 'o-'],
    ['m24_o-desk_k-1', 'o-desk'],
  ])('that was damaged or moved is named like any other part: %s', (body, part) => {
    expect(decode(edition, `1.2026-11.${body}`).issues).toEqual([
      { problem: 'unknown', path: part, given: part },
    ]);
  });

  it('is left where the rest of the link was cut off', () => {
    for (const text of ['1.2026-11.o-desk', '1.2026-11.o-desk_']) {
      expect(surfaceOf(text)).toBe('desk');
      expect(decode(edition, text).issues).toEqual([{ problem: 'no check figure', path: '', given: '' }]);
    }
  });
});

describe('a link with a surface', () => {
  it('decodes to the same scenario and check figure, and has one text', () => {
    fc.assert(
      fc.property(anyTeamChoices, anySurface, anySurface, (choices, surface, before) => {
        const link = encode(teamEdition, choices);
        const placed = withSurface(link, surface);
        expect(surfaceOf(placed)).toBe(surface);
        expect(withSurface(placed, 'widget')).toBe(link);
        expect(withSurface(withSurface(link, before), surface)).toBe(placed);
        expect(placed).toMatch(/^[A-Za-z0-9\-._~]+$/);
        expect(decode(teamEdition, placed)).toStrictEqual(decode(teamEdition, link));
      }),
      { numRuns: 200 },
    );
  });

  it('may have several scenarios with names and remarks: one pair stands for all of them', () => {
    const comparison: Comparison = {
      scenarios: [
        {
          name: 'o-desk',
          choices: { state: 'CA', positions: [{ role: 'ai-engineer', baseSalary: 165_000 }] },
          remarks: {
            said: { 'positions.0.baseSalary': { by: 'client', note: 'Per HR' } },
            verdicts: { 'us.recruiting': { instead: 0, note: '' } },
          },
        },
        { name: '', choices: { state: 'TX', positions: [{ role: 'ai-engineer' }] } },
      ],
      current: 1,
      client: 'Acme',
    };
    const link = encodeComparison(edition, comparison);
    const placed = withSurface(link, 'analysis');
    expect(placed).toBe(link.replace('1.2026-11.', '1.2026-11.o-analysis_'));
    expect(decodeComparison(edition, placed)).toStrictEqual(decodeComparison(edition, link));
    expect(decodeComparison(edition, placed)?.comparison).toEqual(comparison);
  });

  it('may be redacted, before or after', () => {
    fc.assert(
      fc.property(anyChoices, anySurface, (choices, surface) => {
        const link = encode(edition, choices);
        const placed = withSurface(withRedactionMark(link, 'rounded'), surface);
        expect(withRedactionMark(withSurface(link, surface), 'rounded')).toBe(placed);
        expect(decode(edition, placed)).toMatchObject({ salaries: 'rounded', issues: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps it through compression', () => {
    const packed = packedText(deflateRawSync(bytesOf(withSurface(LINK, 'desk'))));
    expect(surfaceOf(textOf(inflateRawSync(packedBytes(packed) ?? new Uint8Array())))).toBe('desk');
    expect(withSurface(packed, 'analysis')).toBe(packed);
  });

  it('is never one of the links that were sent before there were surfaces', () => {
    for (const line of `${v1}\n${sheets}`.split('\n')) {
      const [link = ''] = line.split('\t');
      expect([surfaceOf(link), withSurface(link, 'widget')]).toEqual(['widget', link]);
    }
  });
});
