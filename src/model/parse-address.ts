import { ASSUMPTION_IDS, POSITION_KEYS } from '../catalogue/parts/first.ts';
import type { PlanKey, PositionKey } from '../catalogue/plan.ts';
import { type Address, addressText, type PlanWord, type PositionWord } from './address.ts';
import type { AssumptionId } from './types.ts';

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
const isAssumption = (key: string): key is AssumptionId =>
  (ASSUMPTION_IDS as readonly string[]).includes(key);
const isPositionKey = (key: string): key is PositionWord | PositionKey =>
  key === 'role' || key === 'level' || (POSITION_KEYS as readonly string[]).includes(key);
