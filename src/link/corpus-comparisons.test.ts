/** Replays the links with several scenarios, names and remarks that are out in the world: see `corpus.test.ts`. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import v1 from '../../data/links/v1-sheets.txt?raw';
import { editionOf as editionById } from '../../tests/support/editions.ts';
import { calculate } from '../model/calculate.ts';
import { resolve } from '../scenario/index.ts';
import { NO_REMARKS, type Remarks } from '../scenario/review/remarks.ts';
import { decodeComparison } from './comparison.ts';
import { editionOf } from './decode.ts';

interface Quoted extends Partial<Remarks> {
  readonly name: string;
  readonly cents: readonly [cash: number, full: number];
}

const lines = v1.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const links = lines.map((line) => {
  const [link = '', current, client = '', scenarios = ''] = line.split('\t');
  return {
    link,
    current: Number(current),
    client: JSON.parse(client) as string | null,
    scenarios: JSON.parse(scenarios) as readonly Quoted[],
  };
});

it('are all still there, byte for byte', () => {
  const hash = createHash('sha256').update(lines.slice(0, 32).join('\n')).digest('hex').slice(0, 16);
  expect([lines.length >= 32, hash]).toEqual([true, 'ab2f1ba4d0f76c6b']);
});

it.each(links)('$link opens with all that it holds', ({ link, current, client, scenarios }) => {
  const edition = editionById(editionOf(link) ?? '');
  const opened = decodeComparison(edition, link);
  expect(opened?.each.flatMap(({ issues }) => issues)).toEqual([]);
  expect([opened?.comparison.current, opened?.comparison.client ?? null]).toEqual([current, client]);
  const found = opened?.comparison.scenarios.map(({ name, choices, remarks = NO_REMARKS }) => {
    const { cash, full } = calculate(resolve(edition, choices));
    return { name, cents: [cash, full].map(({ savings }) => Math.round(savings * 100)), ...remarks };
  });
  expect(found).toEqual(scenarios.map((quoted) => ({ ...NO_REMARKS, ...quoted })));
});
