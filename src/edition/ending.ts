import { isIsoDate } from './check-rules.ts';
import type { EditionEvidence } from './pack.ts';
import type { Edition, Evidence } from './types.ts';

/** A figure with a known last day in force. */
export interface EndingFigure {
  /** Path in the edition: `federal.socialSecurity`, `states.CA.suta`, `assumptions.healthPerYear`. */
  readonly path: string;
  readonly label: string;
  readonly validThrough: string;
  readonly source: string;
}

/** Every figure that ends on or before a day (ISO), in the order in which they end. */
export function endingFigures(edition: Edition, through: string): readonly EndingFigure[] {
  return dated(edition)
    .filter(({ validThrough }) => validThrough <= through)
    .sort((a, b) => compare(a.validThrough, b.validThrough) || compare(a.path, b.path));
}

/** A levy that ends while a scenario runs. */
export interface EndingLevy {
  readonly id: string;
  readonly label: string;
  readonly validThrough: string;
}

/**
 * Levies of a scenario that are in force on its first day (ISO) and end before its last one, earliest first; `months` is
 * its horizon. Levies that have ended already are not among them.
 */
export function endingWithin(
  { federal, states }: Pick<EditionEvidence, 'federal' | 'states'>,
  { state, levies }: { readonly state: string; readonly levies: readonly { readonly id: string }[] },
  months: number,
  from: string,
): readonly EndingLevy[] {
  const over = monthsAfter(from, months);
  const home = states.find(({ code }) => code === state);
  return [...federal, ...(home?.levies ?? []), ...(home?.optionalLevies ?? [])]
    .filter(({ id }) => levies.some((levy) => levy.id === id))
    .flatMap(({ id, label, validThrough }) =>
      validThrough !== null && validThrough >= from && dayAfter(validThrough) < over
        ? [{ id, label, validThrough }]
        : [],
    )
    .sort((a, b) => compare(a.validThrough, b.validThrough) || compare(a.id, b.id));
}

/** The same day so many months later, to compare with dates: 31 January + 1 is `2027-02-31`, after all of February. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}${day.slice(7)}`;
}

function dayAfter(day: string): string {
  const next = `${day.slice(0, 8)}${two(Number(day.slice(8)) + 1)}`;
  return isIsoDate(next) ? next : `${monthsAfter(day, 1).slice(0, 8)}01`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function dated({ federal, states, roles, rates, wages, metros, assumptions }: Edition): EndingFigure[] {
  const entry = (path: string, label: string, { validThrough, source }: Evidence) =>
    validThrough ? [{ path, label, validThrough, source }] : [];
  return [
    ...federal.flatMap((levy) => entry(`federal.${levy.id}`, levy.label, levy)),
    ...states.flatMap(({ code, name, levies, optionalLevies }) =>
      [...levies, ...optionalLevies].flatMap((levy) =>
        entry(`states.${code}.${levy.id}`, `${name}: ${levy.label}`, levy),
      ),
    ),
    ...roles.flatMap((role) => entry(`roles.${role.id}`, role.label, role)),
    ...entry('rates.band', 'F5’s band', rates.band),
    ...Object.entries(rates.roles).flatMap(([id, rate]) => entry(`rates.${id}`, `F5’s price of ${id}`, rate)),
    ...(rates.estimate ? entry('rates.estimate', 'Estimated rates', rates.estimate) : []),
    ...entry('wages', 'State pay', wages),
    ...(metros ? entry('metros', 'Pay by metro', metros) : []),
    ...assumptions.flatMap((fact) => entry(`assumptions.${fact.id}`, fact.label, fact)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
