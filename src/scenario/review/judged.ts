import { CAPACITY_LINES, F5_CASH_LINES, RISK_LINES, US_CASH_LINES } from '../../catalogue/parts/first.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { ASSUMPTION_IDS } from '../../model/types.ts';
import { type Choices, FIELDS, isTeamWide, LEVY_RATE, type NumberField } from '../index.ts';

/** Bounds of a replacement. */
export type EditBounds = Pick<NumberField, 'kind' | 'min' | 'max' | 'step'>;

const WORK = [...CAPACITY_LINES, ...RISK_LINES] as const;

/** Lines of both sides that can be challenged; sums follow from them. */
export const JUDGED_LINES: readonly string[] = [
  ...[...US_CASH_LINES, ...WORK].map((id) => `us.${id}`),
  ...[...F5_CASH_LINES, ...WORK].map((id) => `f5.${id}`),
];

/** Bounds of a line in dollars, for a whole team over the whole horizon; below 0 if a side gains from it. */
const LINE_BOUNDS: EditBounds = { kind: 'decimal', min: -1e10, max: 1e10, step: 100 };
const RATE_BOUNDS: EditBounds = { ...LEVY_RATE, kind: 'decimal' };

/** Bounds for replacing a figure; null if it cannot be challenged: a sum, text, or a missing position. */
export function boundsOf(
  key: string,
  edition: EditionFigures,
  choices: Pick<Choices, 'state' | 'positions'>,
): EditBounds | null {
  if (JUDGED_LINES.includes(key)) return LINE_BOUNDS;
  const [scope = '', at = '', name = '', own = ''] = key.split('.');
  const assumption = ASSUMPTION_IDS.find((id) => id === (scope === 'assumptions' ? at : own));
  if (scope === 'assumptions') return assumption && key === `assumptions.${at}` ? FIELDS[assumption] : null;
  if (scope === 'levies')
    return key === `levies.${at}.rate` && leviesOf(edition, choices.state).includes(at) ? RATE_BOUNDS : null;
  if (scope !== 'positions' || !choices.positions[Number(at)] || String(Number(at)) !== at) return null;
  if (key === `positions.${at}.assumptions.${own}`)
    return assumption && !isTeamWide(assumption) ? FIELDS[assumption] : null;
  const field = (['headcount', 'weeklyRate', 'baseSalary'] as const).find((id) => id === name);
  return field && key === `positions.${at}.${field}` ? FIELDS[field] : null;
}

function leviesOf({ federal, states }: EditionFigures, code: string): readonly string[] {
  const state = states.find((candidate) => candidate.code === code);
  return [...federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])].map(({ id }) => id);
}
