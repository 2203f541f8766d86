/** Replays the links that are out in the world: see the head of `data/links/v1.txt`. */
import { describe, expect, it } from 'vitest';
import v1 from '../../data/links/v1.txt?raw';
import { edition202611 } from '../../tests/editions.ts';
import type { Edition } from '../edition/types.ts';
import { calculate } from '../model/calculate.ts';
import { resolve } from '../scenario/index.ts';
import { checkFigure } from './check-figure.ts';
import { decode, editionOf } from './decode.ts';

const EDITIONS: Readonly<Record<string, Edition>> = { '2026-11': edition202611 };

const links = v1
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [link: string, cashCents: string, fullCents: string]);

describe('published links', () => {
  it('are all still there', () => {
    expect(links.length).toBeGreaterThanOrEqual(46);
  });

  it.each(links)('%s opens on the savings that were quoted', (link, cashCents, fullCents) => {
    const edition = EDITIONS[editionOf(link) ?? ''];
    if (!edition) throw new Error(`no edition for ${link}`);
    const { choices, check, issues } = decode(edition, link);
    expect(issues).toEqual([]);
    const results = calculate(resolve(edition, choices));
    expect(Math.round(results.cash.savings * 100)).toBe(Number(cashCents));
    expect(Math.round(results.full.savings * 100)).toBe(Number(fullCents));
    expect(check).toBe(checkFigure(results));
  });
});
