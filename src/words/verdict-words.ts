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
  const role = inSentence(names.role(first?.role ?? ''));
  const hired =
    positions.length > 1
      ? `${decimal(people)} full-time remote people in ${positions.length} roles`
      : people === 1
        ? `a full-time remote ${role}`
        : `${decimal(people)} full-time remote people (${role})`;
  return [` to hire in ${names.state(state)}, `, ` for ${hired}, employed and managed by F5 abroad.`];
}
