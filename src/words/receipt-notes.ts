import type { Headline } from '../model/headline.ts';
import type { Resolved } from '../scenario/index.ts';
import { decimal, money } from './money.ts';

/** What lets a reader redo a row of the receipt in the head: "~44 of 52 weeks", "~48 weeks × $600". */
export function receiptNotes(
  scenario: Resolved,
  { headcount, us, f5 }: Pick<Headline, 'headcount' | 'us' | 'f5'>,
): Readonly<Record<string, string>> {
  const { horizonMonths, positions } = scenario;
  const weeks = (months: number, digits: number) => decimal(months * (52 / 12), digits);
  const billed = `~${weeks(f5.workedMonths / headcount, 1)} weeks`;
  const [first, second] = positions;
  return {
    basePay: `~${weeks(us.workedMonths / headcount, 1)} of ${weeks(horizonMonths, 0)} weeks`,
    benefits: benefitsIn(scenario),
    weeklyRate:
      first && !second && horizonMonths <= 12
        ? `${first.headcount > 1 ? `${decimal(first.headcount)} × ` : ''}${billed} × ${money(first.weeklyRate)}`
        : billed,
  };
}

/** Which benefits are counted: "health (single), 401(k)", where the premium is the edition's, that of single cover. */
function benefitsIn({ assumptions, positions, provenance }: Resolved): string {
  const paid = (id: 'healthPerYear' | 'retirementShare') =>
    positions.some(({ assumptions: own }) => (own?.[id] ?? assumptions[id]) > 0);
  const single = provenance['assumptions.healthPerYear']?.origin === 'default' ? ' (single)' : '';
  return [paid('healthPerYear') && `health${single}`, paid('retirementShare') && '401(k)']
    .filter(Boolean)
    .join(', ');
}
