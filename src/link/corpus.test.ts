/**
 * Replays the links that are out in the world. IF A LINE FAILS HERE, LINKS THAT PEOPLE HOLD OPEN ON OTHER FIGURES: see the
 * head of `data/links/v1.txt`. No line is ever edited to make this pass.
 */

import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import v1 from '../../data/links/v1.txt?raw';
import { EDITIONS, editionOf as editionById } from '../../tests/support/editions.ts';
import { calculate } from '../model/calculate.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import { FIELDS, resolve } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { decode, editionOf } from './decode.ts';
import { packedBytes, textOf } from './packed.ts';

const lines = v1.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const links = lines.map((line) => line.split('\t') as [link: string, cashCents: string, fullCents: string]);

/** The plain form of a link. */
function plain(link: string): string {
  const packed = packedBytes(link);
  return packed ? textOf(inflateRawSync(packed)) : link;
}

describe('published links', () => {
  it('are all still there, byte for byte: lines are added at the end, never edited, never removed', () => {
    const hashOf = (count: number) =>
      createHash('sha256').update(lines.slice(0, count).join('\n')).digest('hex').slice(0, 16);
    expect(hashOf(414)).toBe('297a36c96f0a9dee');
  });

  it('span every state, role, assumption and way to recruit of their editions, and the bounds of the horizon', () => {
    const texts = links.map(([link]) => plain(link));
    const used = (pair: RegExp) => texts.some((text) => pair.test(text));
    for (const edition of EDITIONS) {
      const of = `^1\\.${edition.id}\\.(?:.*_)?`;
      for (const { code } of edition.states)
        if (code !== 'CA') expect(used(new RegExp(`${of}s${code}`)), `${edition.id} ${code}`).toBe(true);
      for (const { id } of edition.roles)
        expect(used(new RegExp(`${of}p-${id}(_|$)`)), `${edition.id} ${id}`).toBe(true);
    }
    for (const id of ASSUMPTION_IDS)
      expect(used(new RegExp(`(^|[^a-z-])${FIELDS[id].code}[\\d.]`))).toBe(true);
    for (const pair of ['m6_', 'm60', '_c-agency', '_l-', '_x-rounded', '_x-none', '_a-', '_g-senior'])
      expect(used(new RegExp(pair))).toBe(true);
    expect(links.filter(([link]) => packedBytes(link))).toHaveLength(2);
  });

  it.each(links)('%s opens on the savings that were quoted', (link, cashCents, fullCents) => {
    const text = plain(link);
    const edition = editionById(editionOf(text) ?? '');
    const { choices, check, issues } = decode(edition, text);
    expect(issues).toEqual([]);
    const results = calculate(resolve(edition, choices));
    expect(Math.round(results.cash.savings * 100)).toBe(Number(cashCents));
    expect(Math.round(results.full.savings * 100)).toBe(Number(fullCents));
    expect(check).toBe(checkFigure(results));
  });
});
