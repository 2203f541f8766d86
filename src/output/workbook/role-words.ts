import { parseAddress } from '../../model/parse-address.ts';
import type { InputRow } from '../inputs.ts';
import { type ExportRequest, roleLabel } from '../request.ts';

/** A role of the plan by name; with several roles, by number too, since two can have the same name. */
export function roleTitle(request: ExportRequest, position: number): string {
  const label = roleLabel(request, request.scenario.positions[position]?.role ?? '');
  return request.scenario.positions.length === 1 ? label : `Role ${position + 1}: ${label}`;
}

/** Whom an input is for: for a common value, which roles use it, since a cell that moves nothing must say so. */
export function scopeWords(request: ExportRequest, { path, about }: InputRow): string {
  const at = parseAddress(path);
  if (at?.of === 'position') return roleTitle(request, at.position);
  if (at?.of !== 'assumption') return about;
  if (at.position !== null) return `${roleTitle(request, at.position)}, its own value`;
  const { positions } = request.scenario;
  const using = positions.flatMap(({ assumptions = {} }, p) =>
    Object.hasOwn(assumptions, at.id) ? [] : [p + 1],
  );
  if (using.length === positions.length) return 'All roles';
  if (using.length === 0)
    return positions.length === 1
      ? 'Not used: the role has its own value'
      : 'No role uses this: each has its own value';
  return `Only role ${listed(using)}; the others have their own value`;
}

/** "1, 3 and 5" */
function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? `${last}` : `${numbers.slice(0, -1).join(', ')} and ${last}`;
}
