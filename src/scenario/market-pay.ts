import type { EditionFigures } from '../edition/figures.ts';
import type { Choices, PositionChoice } from './choices.ts';
import { baseSalaryDefault, roleOf, type SalaryDefault, stateOf } from './defaults.ts';

/** The market's pay for a position where it is hired, in $/year; null while a table that it needs is not loaded. */
export function marketPay(
  edition: EditionFigures,
  { state: code, metro }: Pick<Choices, 'state' | 'metro'>,
  { role: id, level = 'mid' }: PositionChoice,
): SalaryDefault | null {
  const role = roleOf(edition, id);
  const state = stateOf(edition, code);
  return role && state ? baseSalaryDefault(edition, role, state, { level, metro: metro ?? null }) : null;
}
