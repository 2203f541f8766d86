import type { Edition, RoleFact } from './types.ts';

/**
 * Start of a role without a published price, in $/week to $5: on the line between the band's low, at the lowest national
 * pay, and the published price of `rates.estimate.between`, at that role's pay; never more than that price.
 */
export function estimatedStart({ rates, roles }: Edition, role: RoleFact): number {
  const { band, estimate, roles: published } = rates;
  const between = estimate?.between ?? '';
  const price = published[between]?.default ?? band.low;
  const lowest = Math.min(...roles.map(({ wage }) => wage.p50));
  const highest = roles.find(({ id }) => id === between)?.wage.p50 ?? lowest;
  const share = (role.wage.p50 - lowest) / (highest - lowest);
  return Math.min(Math.round((band.low + (price - band.low) * share) / 5) * 5, price);
}
