/** Adds the tables that load after the figures: pay by state and pay by metro. */
import { GRADES } from '../catalogue/parts/first.ts';
import type { EditionFigures } from './figures.ts';
import type { PackedMetros, PackedWages } from './pack.ts';
import type { Grade } from './types.ts';
import { unpackTable } from './unpack-table.ts';

/** The reverse of `packWages`: the same edition with its pay by state. */
export function withWages(figures: EditionFigures, packed: PackedWages): EditionFigures {
  const codes = figures.states.map((state) => state.code);
  const { grade, factors, medians, pay, percentiles } = packed;
  const nationalOf = (soc: string | null) => {
    const usual = percentiles?.usual[percentiles.codes.indexOf(soc ?? '')];
    if (!usual) return null;
    const [p50, p25, p75, p90] = usual.map((value) => value * 10) as [number, number, number, number];
    return { wage: { p25, p50, p75, p90 } };
  };
  return {
    ...figures,
    roles: figures.roles.map((role, at) => ({
      ...role,
      ...(pay[at] || nationalOf(role.soc) || pay[figures.roles.findIndex(({ soc }) => soc === role.soc)]),
    })),
    states: figures.states.map((state, s) => ({
      ...state,
      wageFactor: Object.fromEntries(
        Object.entries(factors).map(([group, list]) => [group, list[s] ?? null]),
      ),
    })),
    wages: {
      grade: GRADES[grade] as Grade,
      ...(medians && {
        medianBySocAndState: Object.fromEntries(
          Object.entries(medians).map(([soc, list]) => [
            soc,
            Object.fromEntries(codes.map((code, s) => [code, list[s] ? (list[s] as number) * 10 : null])),
          ]),
        ),
      }),
      ...(percentiles && { percentilesBySocAndState: unpackTable(percentiles, codes) }),
    },
  };
}

/** The reverse of `packMetros`: the same edition with its pay by metro, as it was if it has none. */
export function withMetros(figures: EditionFigures, packed: PackedMetros | null): EditionFigures {
  if (!packed) return figures;
  const metros = packed.metros.map(([code, name, states]) => ({
    code: String(code),
    name: `${name} metro`,
    states: states.match(/../g) ?? [],
  }));
  const table = unpackTable(
    packed.percentiles,
    metros.map(({ code }) => code),
  );
  return {
    ...figures,
    metros: { grade: GRADES[packed.grade] as Grade, metros, percentilesBySocAndMetro: table },
  };
}
