import { ASSUMPTION_CODES, POSITION_KEYS } from '../catalogue/parts/first.ts';
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

/** Reads the text of an address; null for any other text. */
export function parseAddress(text: string): Address | null {
  const address = read(text.split('.'));
  return address && addressText(address) === text ? address : null;
}

function read(parts: readonly string[]): Address | null {
  const [scope = '', at = '', key = '', id = ''] = parts;
  const last = parts.at(-1);
  if (isPlanKey(scope)) return { of: 'plan', key: scope };
  if (scope === 'levies' && (last === 'rate' || last === 'base'))
    return { of: 'levy', id: parts.slice(1, -1).join('.'), key: last };
  if (scope === 'assumptions') return isAssumption(at) ? { of: 'assumption', id: at, position: null } : null;
  if (scope !== 'positions' || !/^\d+$/.test(at)) return null;
  const position = Number(at);
  if (key === 'assumptions') return isAssumption(id) ? { of: 'assumption', id, position } : null;
  return isPositionKey(key) ? { of: 'position', position, key } : null;
}

const PLAN_KEYS: readonly string[] = [
  'state',
  'metro',
  'employees',
  'horizonMonths',
  'recruiting',
] satisfies (PlanWord | PlanKey)[];

const isPlanKey = (key: string): key is PlanWord | PlanKey => PLAN_KEYS.includes(key);
const isAssumption = (key: string): key is AssumptionId => Object.hasOwn(ASSUMPTION_CODES, key);
const isPositionKey = (key: string): key is PositionWord | PositionKey =>
  key === 'role' || key === 'level' || (POSITION_KEYS as readonly string[]).includes(key);
