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

function dated({ federal, states, roles, rates, wages, assumptions }: Edition): EndingFigure[] {
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
    ...entry('wages', 'State medians', wages),
    ...assumptions.flatMap((fact) => entry(`assumptions.${fact.id}`, fact.label, fact)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
