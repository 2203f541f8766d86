import { type Address, addressText } from '../address.ts';
import type { Provenance, ResolvedScenario } from '../provenance.ts';
import { ASSUMPTION_IDS, type AssumptionId, type Scenario } from '../types.ts';
import { isOverridden, withValueAt } from '../value-at.ts';

/** A place in the scenario whose value is uncertain, with its range in the value's own unit. */
interface Place {
  /** Index of the position; null for an assumption of all positions. */
  readonly position: number | null;
  readonly range: Range;
}

export type Range = Pick<Provenance, 'default' | 'low' | 'high'>;

/**
 * One uncertain input: an assumption wherever it is at its default, or the rate or salary of one position. A typed
 * value is certain (MODEL.md 6).
 */
export interface UncertainInput {
  readonly key: AssumptionId | 'weeklyRate' | 'baseSalary';
  /** The position of a rate or salary; null for an assumption. */
  readonly position: number | null;
  readonly grade: Provenance['grade'];
  readonly places: readonly Place[];
}

/** All uncertain inputs in the catalog's order: weekly rates, base salaries, then the assumptions. */
export function uncertainInputs(scenario: ResolvedScenario): readonly UncertainInput[] {
  const inputs: UncertainInput[] = [];
  for (const key of ['weeklyRate', 'baseSalary'] as const)
    for (const position of scenario.positions.keys()) {
      const place = placeAt(scenario, key, position);
      if (place) inputs.push({ key, position, grade: place.grade, places: [place] });
    }
  for (const key of ASSUMPTION_IDS) {
    const common = isOverridden(scenario, { of: 'assumption', id: key, position: null }) ? [] : [null];
    const places = [...common, ...scenario.positions.keys()]
      .map((position) => placeAt(scenario, key, position))
      .filter((place) => place !== null);
    if (places[0]) inputs.push({ key, position: null, grade: places[0].grade, places });
  }
  return inputs;
}

function placeAt(
  { provenance }: ResolvedScenario,
  key: UncertainInput['key'],
  position: number | null,
): (Place & Pick<Provenance, 'grade'>) | null {
  const found = provenance[addressText(addressOf(key, position))];
  if (!found || found.origin === 'chosen' || found.low === found.high) return null;
  return { position, range: found, grade: found.grade };
}

function addressOf(key: UncertainInput['key'], position: number | null): Address {
  return key === 'weeklyRate' || key === 'baseSalary'
    ? { of: 'position', position: position as number, key }
    : { of: 'assumption', id: key, position };
}

/** The scenario with one input at another value wherever it is uncertain; nothing else changes. */
export function withInput<S extends Scenario>(
  scenario: S,
  { key, places }: UncertainInput,
  pick: (range: Range) => number,
): S {
  return places.reduce(
    (moved, { position, range }) => withValueAt(moved, addressOf(key, position), pick(range)),
    scenario,
  );
}
