/** An edition with company sizes, levels and metros, made up for tests: 2026-11 with a few figures more. */
import type { EditionFigures } from '../../src/edition/figures.ts';
import { edition202611 } from './editions.ts';

const developers = { '41860': [150_000, 190_000, 230_000], '31080': [120_000, 150_000, 180_000] } as const;

export const teamEdition: EditionFigures = {
  ...edition202611,
  defaults: { ...edition202611.defaults, employees: 20 },
  metros: {
    list: [
      { code: '31080', name: 'Los Angeles', states: ['CA'] },
      { code: '35620', name: 'New York', states: ['NY', 'NJ'] },
      { code: '41860', name: 'San Francisco', states: ['CA'] },
    ],
    pay: { '15-1252': developers, '15-1253': { '41860': [110_000, 130_000, 160_000] } },
    grade: 'official',
  },
};

/** The same before its metros have loaded. */
export const withoutMetros: EditionFigures = { ...teamEdition, metros: null };
