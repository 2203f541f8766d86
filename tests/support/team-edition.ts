/** An edition with company sizes, levels and metros, made up for tests: 2026-11 with a few figures more. */
import type { EditionFigures } from '../../src/edition/figures.ts';
import { edition202611 } from './editions.ts';

export const teamEdition: EditionFigures = {
  ...edition202611,
  defaults: { ...edition202611.defaults, employees: 20 },
  levels: { junior: 0.8, mid: 1, senior: 1.23, lead: 1.41 },
  metros: {
    metros: [
      { code: '31080', name: 'Los Angeles metro', states: ['CA'] },
      { code: '35620', name: 'New York metro', states: ['NY', 'NJ'] },
      { code: '41860', name: 'San Francisco metro', states: ['CA'] },
    ],
    percentilesBySocAndMetro: {
      '15-1252': {
        '41860': [120_000, 150_000, 190_000, 230_000, 270_000],
        '31080': [90_000, 120_000, 150_000, 180_000, 220_000],
      },
      '15-1253': { '41860': [80_000, 110_000, 130_000, 160_000, 190_000] },
    },
    grade: 'official',
  },
};

/** The same before its metros have loaded. */
export const withoutMetros: EditionFigures = { ...teamEdition, metros: null };
