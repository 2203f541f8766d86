/** The part of the catalog for the first answer. The build ships only the resulting values, without the words. */
import { ASSUMPTIONS, type AssumptionId } from '../assumptions.ts';
import { type Bounds, boundsOf, type Field } from '../field.ts';
import { GRADES_IN_ORDER, type Grade } from '../grades.ts';
import {
  type CapacityLine,
  type F5CashLine,
  LINES,
  type Line,
  type LineKey,
  type RiskLine,
  type UsCashLine,
} from '../lines.ts';
import { mapped } from '../mapped.ts';
import { PLAN, type PositionKey } from '../plan.ts';

const PRESET_KEYS = ['headcount', 'weeklyRate', 'baseSalary', 'horizonMonths'] as const;
type PresetKey = (typeof PRESET_KEYS)[number];

/** Bounds of the numbers that a page can preset. Everything else about them comes later, in `FIELDS`. */
export const PRESET_BOUNDS: Readonly<Record<PresetKey, Bounds>> = mapped(
  Object.fromEntries(PRESET_KEYS.map((key) => [key, PLAN[key].field])) as Record<PresetKey, Field>,
  boundsOf,
);

/** The numbers of a position, in the order in which links name them. */
export const POSITION_KEYS: readonly PositionKey[] = (Object.keys(PLAN) as (keyof typeof PLAN)[]).filter(
  (key) => key !== 'horizonMonths' && key !== 'employees',
);

/** Ids of the assumptions, in the catalog's order. */
export const ASSUMPTION_IDS: readonly AssumptionId[] = Object.keys(ASSUMPTIONS) as AssumptionId[];

/** Assumptions that a position cannot override. */
export const TEAM_WIDE: readonly AssumptionId[] = (Object.keys(ASSUMPTIONS) as AssumptionId[]).filter(
  (id) => ASSUMPTIONS[id].teamWide,
);

/** Values at which assumptions added after edition 2026-11 change no result; undefined for those of that edition. */
export const NEUTRAL_VALUES: Readonly<Record<AssumptionId, number | undefined>> = mapped(
  ASSUMPTIONS,
  ({ neutral }) => neutral,
);

const linesOf = <K extends LineKey>(ledger: Line['ledger'], side: Line['side']) =>
  (Object.keys(LINES) as K[]).filter((key) => LINES[key].ledger === ledger && LINES[key].side === side);

export const US_CASH_LINES: readonly UsCashLine[] = linesOf('cash', 'us');
export const F5_CASH_LINES: readonly F5CashLine[] = linesOf('cash', 'f5');
export const CAPACITY_LINES: readonly CapacityLine[] = linesOf('capacity', 'both');
export const RISK_LINES: readonly RiskLine[] = linesOf('risk', 'both');

/** Names of the cash lines in the receipt. */
export const RECEIPT_LABELS: Readonly<Record<UsCashLine | F5CashLine, string>> = mapped(
  Object.fromEntries(
    Object.entries(LINES).flatMap(([id, line]) => (line.ledger === 'cash' ? [[id, line.short]] : [])),
  ) as Record<UsCashLine | F5CashLine, string>,
  (short) => short,
);

/** Grades of published figures, strongest first. */
export const GRADES: readonly Grade[] = GRADES_IN_ORDER.filter((grade) => grade !== 'yours');
