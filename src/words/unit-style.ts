import type { Unit } from '../catalogue/field.ts';

/** Kind of number in a field: shares are typed in percent, money after a dollar sign. */
export type NumberStyle = 'money' | 'share' | 'plain';

/** Kind of number people type for a unit. */
export function styleOf(unit: Unit): NumberStyle {
  return unit.startsWith('USD') ? 'money' : unit.startsWith('share') ? 'share' : 'plain';
}
