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
export function hasMetro(edition: EditionFigures, { pay, soc }: RoleFigures, metro: string): boolean {
  const table = edition.metros?.percentilesBySocAndMetro;
  return (pay?.occupations ?? [soc ?? '']).every((code) => table?.[code]?.[metro]);
}

/**
 * Pay in a metro of the state that has the role's occupation, or else in the state. Null while a table that it needs is
 * not loaded; the default role's in the default state is always there.
 */
export function payIn(
  edition: EditionFigures,
  role: RoleFigures,
  state: StateFigures,
  metro?: string | null,
): PlacePay | null {
  const { defaults, first, metros, wages } = edition;
  if (metro && metros === null) return null;
  if (!wages && (role.soc || role.pay || !role.wage)) {
    const known = !metro && role.id === defaults.role && state.code === defaults.state;
    return first && known ? { pay: first, estimated: !role.soc, source: role.source } : null;
  }
  const place = metro && inState(edition, state, metro) && hasMetro(edition, role, metro) ? metro : null;
  const source = (place ? metros : wages)?.source;
  if (role.pay) {
    const cells = role.pay.occupations.map((soc) => {
      const own = edition.roles.find((other) => other.soc === soc);
      return publishedIn(edition, soc, state, place) ?? (own && scaled(edition, own, state, role));
    });
    const mean = (percentile: Percentile) =>
      tens(
        cells.reduce((sum, cell) => sum + (cell?.[PERCENTILES.indexOf(percentile)] ?? NaN), 0) / cells.length,
      );
    const high = mean(role.pay.high);
    const pay: Pay = [mean(role.pay.low), mean(role.pay.default), high, high, null];
    return high > 0 ? { pay, estimated: true, source: role.source } : null;
  }
  const published = publishedIn(edition, role.soc, state, place);
  const cell = published ?? scaled(edition, role, state, role);
  if (!cell) return null;
  const estimated = !published && !medianIn(edition, role.soc, state);
  return {
    pay: [cell[1], cell[2], cell[3], cell[4] || null, cell[1]],
    estimated,
    source: estimated ? role.source : source,
  };
}

function inState({ metros }: EditionFigures, { code }: StateFigures, metro: string): boolean {
  return !!metros?.metros.some((area) => area.code === metro && area.states.includes(code));
}

function publishedIn(
  { metros, wages }: EditionFigures,
  soc: string | null,
  { code }: StateFigures,
  metro: string | null,
): Percentiles | null | undefined {
  if (!soc) return null;
  return metro
    ? metros?.percentilesBySocAndMetro[soc]?.[metro]
    : wages?.percentilesBySocAndState?.[soc]?.[code];
}

function medianIn({ wages }: EditionFigures, soc: string | null, { code }: StateFigures) {
  return soc && wages?.medianBySocAndState?.[soc]?.[code];
}

/** National percentiles × the state's median over the nation's, or × the state's factor where no median is published. */
function scaled(
  edition: EditionFigures,
  { soc, wage, factorCap = Infinity }: RoleFigures,
  state: StateFigures,
  { group }: Pick<RoleFigures, 'group'>,
): Percentiles | null {
  const factor = state.wageFactor[group] ?? state.wageFactor.all;
  if (!wage) return null;
  const median = medianIn(edition, soc, state) || (factor && tens(wage.p50 * Math.min(factor, factorCap)));
  if (!median) return null;
  const ratio = median / wage.p50;
  const at = (pay: number | null) => tens((pay ?? 0) * ratio);
  return [null, at(wage.p25), median, at(wage.p75), at(wage.p90)];
}
