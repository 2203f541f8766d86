import { ASSUMPTION_IDS, type AssumptionId } from '../model/types.ts';
import type { Choices, NumberKey, PositionChoice } from './index.ts';

/** The value to edit: of one position, or of all (`null`). */
export interface Target {
  readonly key: NumberKey;
  readonly position: number | null;
}

/** Sets one number, or its default again (`undefined`). */
export function withNumber(choices: Choices, { key, position }: Target, value: number | undefined): Choices {
  if (position !== null)
    return withPosition(choices, position, (seats) =>
      isAssumption(key)
        ? { ...seats, assumptions: without(seats.assumptions, key, value) }
        : (without(seats, key as 'headcount', value) as PositionChoice),
    );
  if (isAssumption(key)) return { ...choices, assumptions: without(choices.assumptions, key, value) };
  return without(choices, key as 'horizonMonths', value) as Choices;
}

/** Sets another role in one position; a rate or salary that was typed for the old role does not carry over. */
export function withRole(choices: Choices, position: number, role: string): Choices {
  return withPosition(choices, position, ({ headcount, assumptions }) => ({
    role,
    ...(headcount === undefined ? {} : { headcount }),
    ...(assumptions ? { assumptions } : {}),
  }));
}

/** Sets a levy's rate, or the edition's again (`undefined`). */
export function withLevy(choices: Choices, id: string, rate: number | undefined): Choices {
  return { ...choices, levies: without(choices.levies, id, rate) };
}

/** Sets a value at the path of an input: `positions.0.baseSalary`, `assumptions.bonusShare`, `levies.suta.rate`. */
export function withValueAt(choices: Choices, path: string, value: number): Choices {
  const [scope, at = ''] = path.split('.');
  if (scope === 'levies') return withLevy(choices, at, value);
  const key = path.split('.').at(-1) as NumberKey;
  return withNumber(choices, { key, position: scope === 'positions' ? Number(at) : null }, value);
}

function withPosition(
  choices: Choices,
  position: number,
  change: (seats: PositionChoice) => PositionChoice,
): Choices {
  return {
    ...choices,
    positions: choices.positions.map((seats, p) => (p === position ? change(seats) : seats)),
  };
}

function isAssumption(key: NumberKey): key is AssumptionId {
  return (ASSUMPTION_IDS as readonly string[]).includes(key);
}

/** A copy of the record with `key` set, or without it if the value is undefined. */
function without<T extends object, K extends string>(
  record: T | undefined,
  key: K,
  value: number | undefined,
): T {
  const { [key]: _old, ...rest } = (record ?? {}) as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
