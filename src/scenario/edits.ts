import type { Address } from '../model/address.ts';
import type { Choices, PositionChoice } from './index.ts';

/** The choice at an address; undefined if the default is used. */
export function choiceAt(choices: Choices, address: Address): number | string | undefined {
  switch (address.of) {
    case 'plan':
      return choices[address.key];
    case 'levy':
      return address.key === 'rate' ? choices.levies?.[address.id] : undefined;
    case 'position':
      return choices.positions[address.position]?.[address.key];
    case 'assumption': {
      const owner = address.position === null ? choices : choices.positions[address.position];
      return owner?.assumptions?.[address.id];
    }
    default:
      return address satisfies never;
  }
}

/** Sets one number or word, or its default again (`undefined`). */
export function withChoiceAt(
  choices: Choices,
  address: Address,
  value: number | string | undefined,
): Choices {
  switch (address.of) {
    case 'plan':
      return without(choices, address.key, value);
    case 'levy':
      return { ...choices, levies: without(choices.levies ?? {}, address.id, value) };
    case 'position':
      return withSeats(choices, address.position, (seats) => without(seats, address.key, value));
    case 'assumption': {
      const changed = <T extends Choices | PositionChoice>(owner: T): T => ({
        ...owner,
        assumptions: without(owner.assumptions ?? {}, address.id, value),
      });
      return address.position === null ? changed(choices) : withSeats(choices, address.position, changed);
    }
    default:
      return address satisfies never;
  }
}

/** Sets another role in one position; a rate or salary that was typed for the old role does not carry over. */
export function withRole(choices: Choices, position: number, role: string): Choices {
  return withSeats(choices, position, ({ weeklyRate: _rate, baseSalary: _salary, ...kept }) => ({
    ...kept,
    role,
  }));
}

/** Sets another state, in the whole of it; typed rates stay for the levies that both states have. */
export function withState({ metro: _left, ...choices }: Choices, state: string): Choices {
  return { ...choices, state };
}

function withSeats(
  choices: Choices,
  position: number,
  change: (seats: PositionChoice) => PositionChoice,
): Choices {
  return {
    ...choices,
    positions: choices.positions.map((seats, p) => (p === position ? change(seats) : seats)),
  };
}

/** A copy of the record with `key` set, or without it if the value is undefined. */
function without<T extends object>(record: T, key: string, value: number | string | undefined): T {
  const { [key]: _old, ...rest } = record as Record<string, unknown>;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
