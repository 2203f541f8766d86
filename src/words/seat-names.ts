import type { Level } from '../edition/types.ts';
import type { Position } from '../model/types.ts';
import type { Names } from '../scenario/names-of.ts';
import { LEVEL_LABELS } from './levels.ts';

type Seats = Pick<Position, 'role'> & { readonly level?: Level };

/** A name for each position, all different: the role and its level, with its place where both are there twice. */
export function seatNames(
  { positions }: { readonly positions: readonly Seats[] },
  names: Names,
): readonly string[] {
  const labels = positions.map(({ role, level }) =>
    level ? `${names.role(role)}, ${LEVEL_LABELS[level].toLowerCase()}` : names.role(role),
  );
  return labels.map((label, p) =>
    labels.filter((other) => other === label).length > 1 ? `${label} (role ${p + 1})` : label,
  );
}
