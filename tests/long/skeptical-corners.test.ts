/** The sceptic's figure is never above what random corners of the ranges find: every role in six states. */
import { expect, it } from 'vitest';
import { numbers as A } from '../../src/model/algebra.ts';
import { setInput, uncertainOf } from '../../src/model/analysis/drafts.ts';
import { createRandom } from '../../src/model/analysis/random.ts';
import { skeptical } from '../../src/model/analysis/skeptical.ts';
import { seatFull } from '../../src/model/positions.ts';
import { seatOf } from '../../src/model/seat.ts';
import { resolve } from '../../src/scenario/index.ts';
import { EDITIONS } from '../support/editions.ts';

const CORNERS = 2000;
const STATES = ['CA', 'TX', 'NY', 'MS', 'FL', 'WA'];
const ENDS = ['default', 'low', 'high'] as const;

it.each(EDITIONS.map((edition) => ({ edition, id: edition.id })))(
  `of edition $id, ${CORNERS} corners each`,
  ({ edition }) => {
    const above: string[] = [];
    for (const { id } of edition.roles)
      for (const state of STATES) {
        const scenario = resolve(edition, { state, positions: [{ role: id }] });
        const worst = skeptical(scenario).headline.full.savings;
        const { input, inputs, drafts } = uncertainOf(scenario);
        const [draft] = drafts();
        const random = createRandom(`${edition.id} ${id} ${state}`);
        for (let n = 0; n < CORNERS && draft; n++) {
          for (const { key, targets } of inputs) {
            const end = ENDS[Math.floor(random() * 3)] ?? 'default';
            setInput([draft], key, targets, (range) => range[end]);
          }
          const { us, f5 } = seatOf(A, draft, input.levies, input.horizonMonths);
          const saved = seatFull(A, us) - seatFull(A, f5);
          if (saved < worst - 0.005) above.push(`${id} ${state}: ${saved} under ${worst}`);
        }
      }
    expect(above).toEqual([]);
  },
);
