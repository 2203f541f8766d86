import type { Scenario } from '../model/types.ts';
import type { Names } from './names-of.ts';

/** A name for each position, all different: the role, with its place where a role is there twice. */
export function seatNames({ positions }: Pick<Scenario, 'positions'>, names: Names): readonly string[] {
  const labels = positions.map(({ role }) => names.role(role));
  return labels.map((label, p) =>
    labels.filter((other) => other === label).length > 1 ? `${label} (position ${p + 1})` : label,
  );
}
