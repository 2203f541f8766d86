import { FIELDS } from '../catalogue/fields.ts';
import { NEUTRAL_VALUES } from '../catalogue/parts/first.ts';
import type { NumberKey, PlanKey, PositionKey } from '../catalogue/plan.ts';
import { type Address, addressText } from './address.ts';
import type { Provenance, ResolvedScenario } from './provenance.ts';
import type { Position, Scenario } from './types.ts';

/** The number's name in the catalog; null if it is not a number of the catalog, such as a state or a levy. */
export function numberKey(address: Address): NumberKey | null {
  if (address.of === 'assumption') return address.id;
  if (address.of === 'levy') return null;
  return Object.hasOwn(FIELDS, address.key) ? (address.key as PlanKey | PositionKey) : null;
}

/**
 * The number at an address, in its own unit: a position without an override has the common value, and a levy that is not
 * in force has the rate 0. Null for words and for places that the scenario does not have.
 */
export function valueAt(
  scenario: Scenario & { readonly employees?: number },
  address: Address,
): number | null {
  switch (address.of) {
    case 'plan':
      return address.key === 'horizonMonths' || address.key === 'employees'
        ? (scenario[address.key] ?? null)
        : null;
    case 'levy': {
      const levy = scenario.levies.find(({ id }) => id === address.id);
      return levy ? levy[address.key] : address.key === 'rate' ? 0 : null;
    }
    case 'position': {
      const seats = scenario.positions[address.position];
      if (!seats || address.key === 'role' || address.key === 'level') return null;
      return seats[address.key] ?? 0;
    }
    case 'assumption': {
      const { id, position } = address;
      const own = position === null ? undefined : scenario.positions[position]?.assumptions?.[id];
      return own ?? scenario.assumptions[id] ?? NEUTRAL_VALUES[id] ?? null;
    }
    default:
      return address satisfies never;
  }
}

/** True for a common value that no position uses, since each has its own. */
export function isOverridden({ positions }: Scenario, address: Address): boolean {
  if (address.of !== 'assumption' || address.position !== null) return false;
  return positions.every(({ assumptions = {} }) => Object.hasOwn(assumptions, address.id));
}

/** Origin of the value at an address; a position without an override has that of the common value. */
export function provenanceAt({ provenance }: ResolvedScenario, address: Address): Provenance | undefined {
  const own = provenance[addressText(address)];
  return own || address.of !== 'assumption' ? own : provenance[addressText({ ...address, position: null })];
}

/** The scenario with another number at an address; unchanged if it has no such place. */
export function withValueAt<S extends Scenario>(scenario: S, address: Address, value: number): S {
  switch (address.of) {
    case 'plan':
      return { ...scenario, [address.key]: value };
    case 'levy': {
      const { id, key } = address;
      const levies = scenario.levies.map((levy) => (levy.id === id ? { ...levy, [key]: value } : levy));
      return { ...scenario, levies };
    }
    case 'position':
      return withSeats(scenario, address.position, (seats) => ({ ...seats, [address.key]: value }));
    case 'assumption': {
      const { id, position } = address;
      if (position === null) return { ...scenario, assumptions: { ...scenario.assumptions, [id]: value } };
      return withSeats(scenario, position, (seats) => ({
        ...seats,
        assumptions: { ...seats.assumptions, [id]: value },
      }));
    }
    default:
      return address satisfies never;
  }
}

function withSeats<S extends Scenario>(
  scenario: S,
  position: number,
  change: (seats: Position) => Position,
): S {
  const positions = scenario.positions.map((seats, p) => (p === position ? change(seats) : seats));
  return { ...scenario, positions };
}
