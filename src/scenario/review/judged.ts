import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../../catalogue/parts/first.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { parseAddress } from '../../model/parse-address.ts';
import { type Choices, FIELDS, isTeamWide, LEVY_RATE, type NumberField } from '../index.ts';

/** Bounds of a replacement. */
export type EditBounds = Pick<NumberField, 'kind' | 'unit' | 'min' | 'max' | 'step'>;

const WORK = [...CAPACITY_LINES, ...RISK_LINES] as const;

/** Lines of both sides that can be challenged; sums follow from them. */
export const JUDGED_LINES: readonly string[] = [
  ...[...US_CASH_LINES, ...WORK].map((id) => `us.${id}`),
  ...[...F5_CASH_LINES, ...WORK].map((id) => `f5.${id}`),
];

/** Bounds of a line in dollars, for a whole team over the whole horizon; below 0 if a side gains from it. */
const LINE_BOUNDS: EditBounds = { kind: 'decimal', unit: 'USD', min: -1e10, max: 1e10, step: 100 };
const RATE_BOUNDS: EditBounds = { ...LEVY_RATE, kind: 'decimal' };

/** Bounds for replacing a figure; null if it cannot be challenged: a sum, text, or a missing position. */
export function boundsOf(
  key: string,
  edition: EditionFigures,
  choices: Pick<Choices, 'state' | 'positions'>,
): EditBounds | null {
  if (JUDGED_LINES.includes(key)) return LINE_BOUNDS;
  const address = parseAddress(key);
  switch (address?.of) {
    case 'levy':
      return address.key === 'rate' && leviesOf(edition, choices.state).includes(address.id)
        ? RATE_BOUNDS
        : null;
    case 'position':
      // Another start month is another plan, not another figure.
      return choices.positions[address.position] &&
        address.key !== 'role' &&
        address.key !== 'level' &&
        address.key !== 'startMonth'
        ? FIELDS[address.key]
        : null;
    case 'assumption':
      if (address.position === null) return FIELDS[address.id];
      return choices.positions[address.position] && !isTeamWide(address.id) ? FIELDS[address.id] : null;
    default:
      return null;
  }
}

function leviesOf({ federal, states }: EditionFigures, code: string): readonly string[] {
  const state = states.find((candidate) => candidate.code === code);
  return [...federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])].map(({ id }) => id);
}
