import type { Names } from '../scenario/names-of.ts';
import { inSentence, NAMES_SOMEBODY, type Told } from './in-sentence.ts';
import { decimal, money } from './money.ts';

/** The question that verdict and receipt answer. */
export const QUESTION = 'What would this hire really cost?';

/** "In the first year", "Over 24 months". */
export function overHorizon(months: number): string {
  return months === 12 ? 'In the first year' : `Over ${months} months`;
}

/** What stands before the amount of a saving, which has no sign. */
export function verdictWords(saving: number): string {
  return saving < 0 ? 'F5 would cost this much more' : 'you’d save';
}

/** "you’d save $1,200", "F5 costs $300 more". */
export function savingWords(saving: number): string {
  return saving < 0 ? `F5 costs ${money(-saving)} more` : `you’d save ${money(saving)}`;
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
