import type { EditionFigures, Pay, RoleFigures, StateFigures } from './figures.ts';
import { PERCENTILES, type Percentile, type Percentiles } from './types.ts';

/** Pay of a role in a place, with where it comes from. */
export interface PlacePay {
  readonly pay: Pay;
  /** True if derived: the role has no code, or the publisher withholds the place's pay. */
  readonly estimated: boolean;
  readonly source: string | undefined;
}

/** Rounded to $10, half up, as wages are published. */
export function tens(dollars: number): number {
  return Math.round(dollars / 10) * 10;
}

/** True if a metro's table has every occupation that the role's pay rests on. */
export function hasMetro({ metros }: EditionFigures, role: RoleFigures, metro: string): boolean {
  return occupationsOf(role).every((soc) => metros?.percentilesBySocAndMetro[soc]?.[metro]);
}

/**
 * Pay in a metro of the state that has the role's occupation, or else in the state. A withheld cell is the national pay ×
 * the state's factor for the role's group; where only medians are known, the nation's spread goes around them. Null while a
 * table that it needs is not loaded; the default role's in the default state is always there.
 */
export function payIn(
  edition: EditionFigures,
  role: RoleFigures,
  state: StateFigures,
  metro?: string | null,
): PlacePay | null {
  const { defaults, first, metros, wages } = edition;
  if (metro && metros === null) return null;
  const inMetro =
    metro &&
    metros?.metros.some(({ code, states }) => code === metro && states.includes(state.code)) &&
    hasMetro(edition, role, metro);
  const factor = Math.min(
    state.wageFactor[role.group] ?? state.wageFactor.all ?? 0,
    role.factorCap ?? Infinity,
  );
  let estimated = !role.soc;
  const cells = occupationsOf(role).map((soc): Percentiles | null => {
    const own = inMetro
      ? metros?.percentilesBySocAndMetro[soc]?.[metro]
      : wages?.percentilesBySocAndState?.[soc]?.[state.code];
    if (own) return own;
    const { wage } = (role.pay ? edition.roles.find((other) => other.soc === soc) : role) ?? {};
    if (!wage || (soc && !wages)) return null;
    const median = wages?.medianBySocAndState?.[soc]?.[state.code];
    if (!median) estimated = true;
    const ratio = (median || tens(wage.p50 * factor)) / wage.p50;
    const at = (pay: number | null) => tens((pay ?? 0) * ratio);
    return ratio ? [null, at(wage.p25), at(wage.p50), at(wage.p75), at(wage.p90)] : null;
  });
  if (cells.includes(null)) {
    const known = !metro && role.id === defaults.role && state.code === defaults.state;
    return first && known ? { pay: first, estimated, source: role.source } : null;
  }
  const mean = (percentile: Percentile) =>
    tens(cells.reduce((sum, cell) => sum + (cell?.[PERCENTILES.indexOf(percentile)] ?? 0), 0) / cells.length);
  const { low, default: middle, high } = role.pay ?? { low: 'p25', default: 'p50', high: 'p75' };
  return {
    pay: [mean(low), mean(middle), mean(high), mean('p90') || null, role.pay ? null : mean('p25')],
    estimated,
    source: (estimated ? role : inMetro ? metros : wages)?.source,
  };
}

/** The code of its own, or those that its rule names; an empty one if it has neither. */
function occupationsOf({ pay, soc }: RoleFigures): readonly string[] {
  return pay?.occupations ?? [soc ?? ''];
}
