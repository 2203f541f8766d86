import type { Names } from '../scenario/names-of.ts';
import { inSentence, NAMES_SOMEBODY, type Told } from './in-sentence.ts';
import { decimal } from './money.ts';

/** "In the first year", "Over 24 months". */
export function overHorizon(months: number): string {
  return months === 12 ? 'In the first year' : `Over ${months} months`;
}

/** What follows the U.S. cost, and what follows F5's: where, and what F5 is. */
export function verdictPieces({ positions, state }: Told, names: Names): readonly [string, string] {
  const people = positions.reduce((sum, { headcount }) => sum + headcount, 0);
  const role = inSentence(names.role(positions[0]?.role ?? ''));
  const roles = positions.length > 1 ? `${positions.length} roles` : role;
  const who =
    people === 1
      ? `a full-time remote ${NAMES_SOMEBODY.test(role) ? '' : 'person for '}${role}`
      : `${decimal(people)} full-time remote people (${roles})`;
  return [
    ` to hire in ${names.state(state)}, `,
    ` for ${who}, employed and managed by F5 Hiring Solutions abroad.`,
  ];
}
