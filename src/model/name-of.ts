import { NAMES } from '../catalogue/fields.ts';
import { type Address, addressText } from './address.ts';
import type { Part } from './algebra.ts';
import { type Name, STEP_NAMES, type StepName } from './names.ts';
import type { Levy, Position, Scenario } from './types.ts';
import { numberKey } from './value-at.ts';

/** Data for names: the scenario, and the names of its roles. */
export interface Naming {
  readonly scenario: Scenario;
  readonly roleName: (id: string) => string;
}

/**
 * Name of a step of the formulas in this scenario: "Wages of the U.S. mis-hire in role 2, year 1". `parts` says where in the
 * plan the step belongs, from the outside in, so that different steps have different names. Throws a RangeError for a step
 * without a name.
 */
export function stepName(
  key: string,
  index: number | undefined,
  { scenario, roleName }: Naming,
  parts: readonly Part[] = [],
): Name {
  const step = STEP_NAMES[key];
  if (!step) throw new RangeError(`the step "${key}" has no name`);
  const { label: plain, unit } = step;
  const named = (label: string): Name => ({ label, unit });
  if (key.includes('.')) {
    if (index === undefined) return named(plain);
    if (key.endsWith('Month')) return named(`${plain} ${index + 1}`);
    const { role } = scenario.positions[index] as Position;
    return named(`Role ${index + 1} (${roleName(role)}): ${plain.replace(': ', ', ')}`);
  }
  const base = key === 'levy' && index !== undefined ? (scenario.levies[index] as Levy).label : plain;
  const words = `${base}${phraseOf(step, parts)}${rolePhrase(scenario, parts)}`;
  const year = yearOf(step, parts);
  if (year !== null) return named(`${words}, year ${year + 1}`);
  if (index === undefined || key === 'levy' || isFullYear(step, parts)) return named(words);
  return named(`${words}, ${step.counts ?? 'year'} ${index + 1}`);
}

const STAYS = { us: 'U.S. hire', f5: 'F5 worker' } as const;
const SIDES = { us: 'U.S.', f5: 'F5' } as const;

/** Whose step it is, or in which course of events, as it follows the name of the step; empty if it belongs to all. */
function phraseOf({ of }: StepName, parts: readonly Part[]): string {
  const side = parts.includes('us') ? 'us' : parts.includes('f5') ? 'f5' : null;
  const stays = parts.includes('stays');
  const next = parts.includes('next');
  if (of === 'lens') return parts.includes('full') ? ', delay and mis-hires counted' : ', cash';
  if (side === null) return '';
  const worker = STAYS[side];
  const [ofMisHire, ofNext] = [` of the ${SIDES[side]} mis-hire`, ` of the ${SIDES[side]} replacement`];
  switch (of) {
    case 'person':
    case 'year':
      if (parts.includes('fullYear')) return ` in a full first year of ${article(worker)}`;
      if (stays) return ` of the ${worker} who stays`;
      return next ? ofNext : ofMisHire;
    case 'first':
      return ofMisHire;
    case 'next':
      return ofNext;
    case 'course':
    case 'stays':
    case 'leaves':
      return of === 'stays' || (of === 'course' && stays)
        ? ` if the ${worker} stays`
        : ` with ${article(`${SIDES[side]} mis-hire`)}`;
    case 'gap':
      return ` before the ${next ? `${SIDES[side]} replacement` : worker}`;
    default:
      return '';
  }
}

function article(words: string): string {
  return `${words.startsWith('F5') ? 'an' : 'a'} ${words}`;
}

function rolePhrase({ positions }: Scenario, parts: readonly Part[]): string {
  const position = parts.find((part) => typeof part === 'number');
  return position === undefined || positions.length === 1 ? '' : ` in role ${Number(position) + 1}`;
}

/** The year of a step that counts something else, such as a levy; a full first year says so itself. */
function yearOf(step: StepName, parts: readonly Part[]): number | null {
  if (step.of !== 'year' || isFullYear(step, parts)) return null;
  const year = parts.find((part) => /^y\d/.test(String(part)));
  return year === undefined ? null : Number(String(year).slice(1));
}

function isFullYear({ of }: StepName, parts: readonly Part[]): boolean {
  return of !== undefined && parts.includes('fullYear');
}

/** Name of a number at an address; of a levy the scenario's own label. */
export function inputName(at: Address, { levies }: Pick<Scenario, 'levies'>): Name {
  if (at.of === 'levy') {
    const label = levies.find(({ id }) => id === at.id)?.label ?? 'Levy';
    return at.key === 'rate'
      ? { label: `${label}: rate`, unit: 'share' }
      : { label: `${label}: wage base`, unit: 'USD/year' };
  }
  const key = numberKey(at);
  if (key === null) throw new RangeError(`${addressText(at)} is no number`);
  return NAMES[key];
}
