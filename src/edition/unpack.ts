import { GRADES } from '../catalogue/parts/first.ts';
import { ASSUMPTION_IDS } from '../model/types.ts';
import type { EditionFigures, OptionalLevyFigure, RateFigure, StateFigures } from './figures.ts';
import { labelOf } from './label-of.ts';
import type { PackedFigures, PackedKind, PackedLevy, PackedRate } from './pack.ts';
import { type Grade, ROLE_GROUPS, type RoleGroup } from './types.ts';

/** The reverse of `packFigures`: an edition without its pay tables. */
export function unpackFigures(packed: PackedFigures): EditionFigures {
  const { id, validThrough, defaults, first, levels, metros, estimate } = packed;
  const levy = unpackLevy(packed.kinds);
  return {
    id,
    validThrough,
    defaults,
    first,
    levels,
    metros: metros && null,
    federal: packed.federal.map(levy) as StateFigures['levies'],
    states: packed.states.map(([code, name, levies, optionalLevies = []]) => ({
      code,
      name,
      levies: levies.map(levy) as StateFigures['levies'],
      optionalLevies: optionalLevies.map(levy),
      wageFactor: {},
    })),
    roles: packed.roles.flatMap((list, group) =>
      list.map(([role, label, soc]) => ({
        id: role,
        label: label || labelOf(role),
        soc: soc ? `${(soc / 1e4) | 0}-${soc % 1e4}` : null,
        group: ROLE_GROUPS[group] as RoleGroup,
        grade: soc ? 'official' : 'judgement',
      })),
    ),
    rates: {
      band: unpackRate(packed.band),
      roles: Object.fromEntries(Object.entries(packed.rates).map(([role, rate]) => [role, unpackRate(rate)])),
      ...(estimate && {
        estimate: {
          highTimes: estimate[0],
          grade: gradeAt(estimate[1]),
          starts: Object.fromEntries(packed.roles.flat().map(([role, , , start]) => [role, start as number])),
        },
      }),
    },
    assumptions: ASSUMPTION_IDS.flatMap((key, at) => {
      const fact = packed.assumptions[at];
      if (!fact) return [];
      const [byDefault, low, high, grade, variants] = fact;
      return { id: key, default: byDefault, low, high, grade: gradeAt(grade), ...(variants && { variants }) };
    }),
    wages: null,
  };
}

/** The fewest employees come last, so that an odd number of figures after the base has them. */
function unpackLevy(kinds: readonly PackedKind[]) {
  return ([kind, rate, base, ...more]: PackedLevy): OptionalLevyFigure => {
    const [id, label, grade] = kinds[kind] as PackedKind;
    const [low, high] = more;
    return {
      id,
      label,
      rate,
      base,
      grade: gradeAt(grade),
      ...(more.length > 1 && { low: low as number, high: high as number }),
      ...(more.length % 2 && { minEmployees: more.at(-1) as number }),
    };
  };
}

function unpackRate([byDefault, low, high, grade]: PackedRate): RateFigure {
  return { default: byDefault, low, high, grade: gradeAt(grade) };
}

function gradeAt(index: number): Grade {
  return GRADES[index] as Grade;
}
