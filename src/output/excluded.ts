import taxes from '../../data/foreign-work-taxes.json' with { type: 'json' };
import type { RoleGroup } from '../edition/types.ts';
import { calculate } from '../model/calculate.ts';
import { EXCLUDED, type Limit } from '../model/limits.ts';
import type { Scenario } from '../model/types.ts';
import { money } from '../words/money.ts';
import { percent } from '../words/money-forms.ts';

/** What the comparison leaves out, with the effect in dollars on this scenario where a tax on foreign work would have one. */
export function excludedOf(
  scenario: Scenario,
  groupOf: (role: string) => RoleGroup | null,
): readonly Limit[] {
  const fees = firstYearFees(scenario, () => true);
  const development = firstYearFees(scenario, (role) => groupOf(role) === 'tech');
  return [...(development > 0 ? [researchTiming(development)] : []), outsourcingTax(fees), ...EXCLUDED];
}

/** What F5 bills in the first 12 months for the roles that count, in dollars. */
function firstYearFees(scenario: Scenario, counts: (role: string) => boolean): number {
  const horizonMonths = Math.min(12, scenario.horizonMonths);
  const positions = scenario.positions.filter(
    ({ role, startMonth = 0 }) => counts(role) && startMonth < horizonMonths,
  );
  return positions.length === 0
    ? 0
    : calculate({ ...scenario, horizonMonths, positions }).f5.lines.weeklyRate;
}

/** First-year tax = rate × (1 − half of a fifteenth) × fees: 21 % × 29/30 of $28,636 is $5,813. */
function researchTiming(fees: number): Limit {
  const years = taxes.foreignResearchYears.value;
  const more = taxes.corporateRate.value * (1 - 1 / (2 * years)) * fees;
  return {
    what: 'Tax timing of software development abroad',
    why: `U.S. tax law spreads the cost of research done abroad, software development included, over ${years} years and gives no research credit for it; work done at home can be deducted at once (26 U.S.C. 174 and 174A). If it applies to you, first-year tax is up to ${money(more)} higher here, and comes back over the following years.`,
  };
}

function outsourcingTax(fees: number): Limit {
  const { proposedOutsourcingTax: bill, corporateRate } = taxes;
  return {
    what: 'A proposed tax on outsourcing',
    why: `S. 2976, a bill of October 2025, would levy ${percent(bill.value)} on payments abroad for services and deny their deduction; it was in the Senate Finance Committee when last read, in February 2026. As law it could cost up to ${money((bill.value + corporateRate.value) * fees)} here in the first year.`,
  };
}
