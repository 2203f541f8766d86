import type { Names } from '../scenario/names-of.ts';
import { inSentence, type Told } from './in-sentence.ts';
import { decimal } from './money.ts';

/** "In the first year", "Over 24 months". */
export function overHorizon(months: number): string {
  return months === 12 ? 'In the first year' : `Over ${months} months`;
}

/** What follows the U.S. cost, and what follows F5's: where, and what F5 is. */
export function verdictPieces({ positions, state }: Told, names: Names): readonly [string, string] {
  const people = positions.reduce((sum, { headcount }) => sum + headcount, 0);
  const [first] = positions;
  const count = people === 1 ? 'one full-time remote person' : `${decimal(people)} full-time remote people`;
  const roles =
    positions.length > 1 ? `${positions.length} roles` : inSentence(names.role(first?.role ?? ''));
  return [
    ` to hire in ${names.state(state)}, `,
    ` for ${count} (${roles}), employed and managed by F5 abroad.`,
  ];
}
