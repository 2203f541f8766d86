import type { PlanKey, PositionKey } from '../../catalogue/plan.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import type { Address, PlanWord } from '../../model/address.ts';
import type { AssumptionId, Assumptions } from '../../model/types.ts';
import { type Choices, canonicalChoices, type PositionChoice } from '../index.ts';

/** All values that differ from the edition's start, in the order of the form. These can have a speaker. */
export function chosenAddresses(edition: EditionFigures, choices: Choices): readonly Address[] {
  const chosen = canonicalChoices(edition, choices);
  const { defaults } = edition;
  const plan = (key: PlanWord | PlanKey, differs = chosen[key] !== undefined): readonly Address[] =>
    differs ? [{ of: 'plan', key }] : [];
  const ofPosition = ({ role, assumptions, ...values }: PositionChoice, position: number): Address[] => [
    ...(position === 0 && role === defaults.role ? [] : [{ of: 'position', position, key: 'role' } as const]),
    ...keysOf<'level' | PositionKey>(values).map((key) => ({ of: 'position', position, key }) as const),
    ...ofAssumptions(assumptions, position),
  ];
  return [
    ...chosen.positions.flatMap(ofPosition),
    ...plan('state', chosen.state !== defaults.state),
    ...plan('metro'),
    ...plan('employees'),
    ...plan('horizonMonths'),
    ...plan('recruiting'),
    ...ofAssumptions(chosen.assumptions, null),
    ...keysOf(chosen.levies ?? {}).map((id) => ({ of: 'levy', id, key: 'rate' }) as const),
  ];
}

function ofAssumptions(assumptions: Partial<Assumptions> = {}, position: number | null): readonly Address[] {
  return keysOf<AssumptionId>(assumptions).map((id) => ({ of: 'assumption', id, position }));
}

function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] {
  return Object.keys(record) as K[];
}
