import type { EditionFigures } from '../../edition/figures.ts';
import { money } from '../../words/money.ts';
import type { Button, OfferedRole, OperatorConfig, RateCard, RoleRate } from '../config.ts';
import type { Report } from '../fault.ts';
import { placeholders } from '../placeholders.ts';

/**
 * The config without what contradicts the rest of it: a price outside the band, a booking tool without an address. After a
 * fault in the list of roles, the role at the start may be the one that was meant there.
 */
export function agreed(
  config: OperatorConfig,
  edition: EditionFigures,
  report: Report,
  brokenRoles: boolean,
): OperatorConfig {
  const { rates, roles, start, button, ...rest } = config;
  const offered = roles && offeredRoles(roles, report);
  return {
    ...rest,
    ...(rates ? { rates: agreedRates(rates, edition, report) } : {}),
    ...(offered ? { roles: offered } : {}),
    ...(start ? { start: agreedStart(start, brokenRoles ? undefined : offered, report) } : {}),
    ...(button ? { button: agreedButton(button, report) } : {}),
  };
}

function offeredRoles(roles: readonly OfferedRole[], report: Report): readonly OfferedRole[] | undefined {
  const kept = roles.filter(({ role }, i) => {
    const first = roles.findIndex((other) => other.role === role);
    if (first < i) report(`roles.${i}`, `"${role}" stands in the list before`, 'Keep one of them');
    return first === i;
  });
  if (kept.length > 0) return kept;
  report('roles', 'offers no role', 'Name at least one role, or remove the key to offer all');
  return undefined;
}

function agreedRates(rates: RateCard, edition: EditionFigures, report: Report): RateCard {
  const { band, roles, ...rest } = rates;
  const usual = edition.rates.band;
  const wanted = { low: band?.low ?? usual.low, high: band?.high ?? usual.high };
  const upside = wanted.low > wanted.high;
  if (upside)
    report(
      'rates.band',
      `begins at ${money(wanted.low)}, above its end, ${money(wanted.high)}`,
      'Write the lower price as low and the higher one as high',
    );
  const inForce = upside ? usual : wanted;
  const kept = Object.entries(roles ?? {}).flatMap(([role, rate]) => {
    const valid = agreedRate(`rates.roles.${role}`, rate, inForce, report);
    return valid ? [[role, valid] as const] : [];
  });
  return {
    ...rest,
    ...(band && !upside ? { band } : {}),
    ...(roles ? { roles: Object.fromEntries(kept) } : {}),
  };
}

function agreedRate(
  path: string,
  { from, to }: RoleRate,
  { low, high }: { readonly low: number; readonly high: number },
  report: Report,
): RoleRate | null {
  const widen = (end: string, dollars: number) =>
    `Correct the price, or set rates.band.${end} to ${dollars} if it is right`;
  if (from < low || from > high) {
    const end = from < low ? 'low' : 'high';
    const beyond =
      end === 'low'
        ? `below the band, which begins at ${money(low)}`
        : `above the band, which ends at ${money(high)}`;
    report(`${path}.from`, `${money(from)} is ${beyond}`, widen(end, from));
    return null;
  }
  if (to === undefined) return { from };
  if (to < from)
    report(
      `${path}.to`,
      `${money(to)} is less than "from", ${money(from)}`,
      'Write the highest price of the role, or remove it',
    );
  else if (to > high)
    report(`${path}.to`, `${money(to)} is above the band, which ends at ${money(high)}`, widen('high', to));
  else return { from, to };
  return { from };
}

function agreedStart(
  start: NonNullable<OperatorConfig['start']>,
  offered: readonly OfferedRole[] | undefined,
  report: Report,
): NonNullable<OperatorConfig['start']> {
  const { role, ...rest } = start;
  if (role === undefined || !offered || offered.some((one) => one.role === role)) return start;
  report(
    'start.role',
    `"${role}" is not among the roles on offer`,
    'Add it to "roles", or start with one of those',
  );
  return rest;
}

function agreedButton(button: Button, report: Report): Button {
  const { booking, field, ...rest } = button;
  const without = (path: string, problem: string, fix: string): Button => {
    report(path, problem, fix);
    return rest;
  };
  const marks = placeholders(rest.url ?? '');
  if (booking !== 'url' && marks.length > 0)
    report(
      'button.url',
      `has ${marks.join(' and ')}, which nothing fills`,
      'Set "booking" to "url", or write the address without it',
    );
  if (booking === undefined) {
    if (field !== undefined)
      report('button.field', 'has no booking tool', 'Set "booking" to the tool whose field it is');
    return rest;
  }
  if (rest.url === undefined)
    return without(
      'button.booking',
      'has no address to lead to',
      'Add "url", the address of your booking page',
    );
  if (booking === 'url' && marks.length === 0)
    return without(
      'button.url',
      'has no place for the link',
      'Write {link} or {summary} where they should stand, as in https://example.com/book?about={link}',
    );
  if (booking === 'hubspot' && field === undefined)
    return without(
      'button.booking',
      'does not say which property of HubSpot to fill',
      'Add "field", the internal name of a property of your form',
    );
  if (booking === 'url' && field !== undefined) {
    report('button.field', 'is not used with "url"', 'Remove it: {link} and {summary} say where they go');
    return { ...rest, booking };
  }
  if (booking === 'calendly' && field !== undefined && !/^a(?:[1-9]|10)$/.test(field)) {
    report(
      'button.field',
      `"${field}" is not a field of Calendly`,
      'Write a1 for the first question of your event, up to a10',
    );
    return { ...rest, booking };
  }
  return { ...rest, booking, ...(field === undefined ? {} : { field }) };
}
