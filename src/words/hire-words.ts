import type { Names } from '../scenario/names-of.ts';
import type { Told } from './in-sentence.ts';
import { decimal } from './money.ts';

/** What is hired and where, as a title: "AI / ML engineer in California", "3 × Bookkeeper in Texas", "6 people in 3 roles in New York". */
export function hireWords({ positions, state }: Omit<Told, 'horizonMonths'>, names: Names): string {
  const people = positions.reduce((sum, { headcount }) => sum + headcount, 0);
  const [first] = positions;
  const role = names.role(first?.role ?? '');
  const who =
    positions.length > 1
      ? `${decimal(people)} people in ${positions.length} roles`
      : `${people === 1 ? '' : `${decimal(people)} × `}${role}`;
  return `${who} in ${names.state(state)}`;
}
