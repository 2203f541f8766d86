import { NAMES } from '../../catalogue/fields.ts';
import type { PlanKey } from '../../catalogue/plan.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { addressText, type PlanWord } from '../../model/address.ts';
import { inputName } from '../../model/name-of.ts';
import { valueAt } from '../../model/value-at.ts';
import type { Choices, Resolved } from '../../scenario/index.ts';
import { metroName, type Names } from '../../scenario/names-of.ts';
import { chosenAddresses } from '../../scenario/review/chosen-addresses.ts';
import { LEVEL_LABELS } from '../../words/levels.ts';
import { measured } from '../../words/units.ts';

/** A changed input, in words. */
export interface ChangedInput {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly byDefault: string;
}

/** All changed inputs, in the order of the form. */
export function changedInputs(
  edition: EditionFigures,
  choices: Choices,
  scenario: Resolved,
  names: Names,
): readonly ChangedInput[] {
  const { defaults } = edition;
  return chosenAddresses(edition, choices).map((at) => {
    const words = (label: string, value: string, byDefault: string) => ({
      path: addressText(at),
      label,
      value,
      byDefault,
    });
    if (at.of === 'plan') return planWords(at.key);
    const position = 'position' in at && at.position !== null ? scenario.positions[at.position] : undefined;
    if (at.of === 'position' && at.key === 'role')
      return words('Role', names.role(position?.role ?? ''), names.role(defaults.role));
    const ofRole = position && scenario.positions.length > 1 ? `, ${names.role(position.role)}` : '';
    if (at.of === 'position' && at.key === 'level')
      return words(
        `Level${ofRole}`,
        LEVEL_LABELS[scenario.positions[at.position]?.level ?? 'mid'],
        LEVEL_LABELS.mid,
      );
    const { label, unit } = inputName(at, scenario);
    const least = at.of === 'position' && at.key === 'startMonth' ? 0 : 1;
    const byDefault = scenario.provenance[addressText(at)]?.default ?? least;
    return words(label + ofRole, measured(valueAt(scenario, at), unit), measured(byDefault, unit));

    function planWords(key: PlanWord | PlanKey): ChangedInput {
      switch (key) {
        case 'state':
          return words('Where you would hire', names.state(scenario.state), names.state(defaults.state));
        case 'recruiting':
          return words('How you recruit', scenario.recruiting, defaults.recruiting);
        case 'metro':
          return words('Metro', metroName(edition, scenario.state, scenario.metro ?? ''), 'Whole state');
        case 'employees':
        case 'horizonMonths': {
          const { label, unit } = NAMES[key];
          return words(label, measured(scenario[key] ?? null, unit), measured(defaults[key] ?? null, unit));
        }
        default:
          return key satisfies never;
      }
    }
  });
}
