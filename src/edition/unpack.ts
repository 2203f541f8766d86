import { GRADES } from '../catalogue/parts/first.ts';
import type { EditionFigures, OptionalLevyFigure, RateFigure, StateFigures } from './figures.ts';
import type { PackedFigures, PackedLevy, PackedRate, PackedWages } from './pack.ts';
import { type Grade, ROLE_GROUPS, type RoleGroup } from './types.ts';

/** The reverse of `packFigures`: an edition without its state pay table. */
export function unpackFigures(packed: PackedFigures): EditionFigures {
  return {
    id: packed.id,
    validThrough: packed.validThrough,
    defaults: packed.defaults,
    federal: packed.federal.map(unpackLevy) as StateFigures['levies'],
    states: packed.states.map(([code, name, levies, optionalLevies, factors]) => ({
      code,
      name,
      levies: levies.map(unpackLevy) as StateFigures['levies'],
      optionalLevies: optionalLevies.map(unpackLevy),
      wageFactor: Object.fromEntries(packed.groups.map((group, i) => [group, factors[i] ?? null])),
    })),
    roles: packed.roles.map(([id, label, soc, group, p25, p50, p75, grade]) => ({
      id,
      label,
      soc: soc || null,
      group: ROLE_GROUPS[group] as RoleGroup,
      wage: { p25, p50, p75 },
      grade: gradeAt(grade),
    })),
    rates: {
      band: unpackRate(packed.band),
      roles: Object.fromEntries(Object.entries(packed.rates).map(([id, rate]) => [id, unpackRate(rate)])),
    },
    assumptions: packed.assumptions.map(([id, byDefault, low, high, grade, variants]) => ({
      id,
      default: byDefault,
      low,
      high,
      grade: gradeAt(grade),
      ...(variants ? { variants } : {}),
    })),
    wages: null,
  };
}

/** The reverse of `packWages`: the same edition with its state pay table. */
export function withWages(figures: EditionFigures, packed: PackedWages): EditionFigures {
  const codes = figures.states.map((state) => state.code);
  return {
    ...figures,
    states: figures.states.map((state, s) => ({
      ...state,
      wageFactor: Object.fromEntries(
        Object.entries(packed.factors).map(([group, list]) => [group, list[s] ?? null]),
      ),
    })),
    wages: {
      grade: gradeAt(packed.grade),
      medianBySocAndState: Object.fromEntries(
        Object.entries(packed.medians).map(([soc, list]) => [
          soc,
          Object.fromEntries(codes.map((code, s) => [code, list[s] ? (list[s] as number) * 10 : null])),
        ]),
      ),
    },
  };
}

function unpackLevy([id, label, rate, base, grade, low, high]: PackedLevy): OptionalLevyFigure {
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { id, label, rate, base, grade: gradeAt(grade), ...range };
}

function unpackRate([byDefault, low, high, grade]: PackedRate): RateFigure {
  return { default: byDefault, low, high, grade: gradeAt(grade) };
}

function gradeAt(index: number): Grade {
  return GRADES[index] as Grade;
}
