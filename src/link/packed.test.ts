/** The compressed form of a link, there and back; compression here is Node's, in browsers a stream of the same format. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { anyTeamChoices, fc } from '../../tests/support/arbitraries.ts';
import { edition202611 as edition } from '../../tests/support/editions.ts';
import { teamEdition } from '../../tests/support/team-edition.ts';
import { cleanLink } from './clean.ts';
import { decode, editionOf } from './decode.ts';
import { encode } from './encode.ts';
import { bytesOf, isPacked, packedBytes, packedText, textOf } from './packed.ts';

const pack = (link: string) => packedText(deflateRawSync(bytesOf(link), { level: 9 }));
const unpack = (text: string) => textOf(inflateRawSync(packedBytes(text) ?? new Uint8Array()));

describe('the compressed form', () => {
  it('holds bytes of every value and number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect([...(packedBytes(packedText(bytes)) ?? [])]).toEqual([...bytes]);
      }),
      { numRuns: 500 },
    );
  });

  it('is base64url between its marks, without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(packedText(bytes)).toBe(`z1.${Buffer.from(bytes).toString('base64url')}.z`);
      }),
    );
  });

  it('opens on the same text, letter by letter, also after mail and chat had it', () => {
    fc.assert(
      fc.property(anyTeamChoices, (choices) => {
        const link = encode(teamEdition, choices);
        const packed = pack(link);
        expect(packed).toMatch(/^z1\.[A-Za-z0-9_-]+\.z$/);
        const mailed = `(https://a.example/?u=${encodeURIComponent(`https://b.example/#f5roi=${packed}`)}).`;
        for (const text of [packed, mailed, packed.replace(/.{76}/g, '$&\r\n')]) {
          expect(isPacked(text)).toBe(true);
          expect(unpack(text)).toBe(link);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is not taken for the plain form, nor the plain form for it', () => {
    const link = encode(edition, { state: 'TX', positions: [{ role: 'data-entry' }] });
    expect(isPacked(link)).toBe(false);
    expect(packedBytes(link)).toBeNull();
    expect(editionOf(pack(link))).toBeNull();
    expect(cleanLink(`${pack(link)}.`)).toBe(pack(link));
  });

  it('says so where it could not be unpacked, and stands at the defaults', () => {
    const { choices, issues } = decode(edition, 'z1.AAAA.z');
    expect(choices).toEqual({ state: 'CA', positions: [{ role: 'ai-engineer' }] });
    expect(issues).toEqual([{ problem: 'not unpacked', path: '', given: 'z1.AAAA.z' }]);
  });
});
