import type { PlanKey, PositionKey } from '../catalogue/plan.ts';
import type { AssumptionId } from './types.ts';

/**
 * Place of a value in a scenario. Its text is the key of provenance, remarks and documents, and the name of a cell in the
 * workbook: `horizonMonths`, `levies.suta.rate`, `positions.0.baseSalary`, `assumptions.bonusShare`.
 */
export type Address =
  | { readonly of: 'plan'; readonly key: PlanWord | PlanKey }
  | { readonly of: 'levy'; readonly id: string; readonly key: 'rate' | 'base' }
  | { readonly of: 'position'; readonly position: number; readonly key: PositionWord | PositionKey }
  /** An assumption; of all positions if `position` is null. */
  | { readonly of: 'assumption'; readonly id: AssumptionId; readonly position: number | null };

/** Words of a plan and of a position. */
export type PlanWord = 'state' | 'metro' | 'recruiting';
export type PositionWord = 'role' | 'level';

/** Text of an address. */
export type InputPath = string;

export function addressText(address: Address): InputPath {
  switch (address.of) {
    case 'plan':
      return address.key;
    case 'levy':
      return `levies.${address.id}.${address.key}`;
    case 'position':
      return `positions.${address.position}.${address.key}`;
    case 'assumption':
      return `${address.position === null ? '' : `positions.${address.position}.`}assumptions.${address.id}`;
    default:
      return address satisfies never;
  }
}
