import { NAMES } from '../../catalogue/fields.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { type Address, addressText } from '../../model/address.ts';
import { inputName } from '../../model/name-of.ts';
import { valueAt } from '../../model/value-at.ts';
import type { Evaluation } from '../../scenario/evaluation.ts';
import type { Choices, Resolved } from '../../scenario/index.ts';
import { metroName } from '../../scenario/metros-of.ts';
import type { Names } from '../../scenario/names-of.ts';
import { chosenAddresses } from '../../scenario/review/chosen-addresses.ts';
import { changesSince } from '../../scenario/review/sent.ts';
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
  return chosenAddresses(edition, choices).map((at) => {
    const [label, value] = wordsAt(edition, at, scenario, names);
    return { path: addressText(at), label, value, byDefault: defaultAt(edition, at, scenario, names) };
  });
}

/** All inputs that differ from an earlier state, whose value stands in place of the default. */
export function inputsSince(
  edition: EditionFigures,
  before: Pick<Evaluation, 'choices' | 'scenario'>,
  after: Pick<Evaluation, 'choices' | 'scenario'>,
  names: Names,
): readonly ChangedInput[] {
  return changesSince(edition, before.choices, after.choices).map((at) => {
    if (
      at.of === 'position' &&
      at.key === 'role' &&
      before.scenario.positions.length !== after.scenario.positions.length
    )
      return {
        path: 'positions',
        label: 'Roles',
        value: String(after.scenario.positions.length),
        byDefault: String(before.scenario.positions.length),
      };
    const [label, value] = wordsAt(edition, at, after.scenario, names);
    const [, byDefault] = wordsAt(edition, at, before.scenario, names);
    return { path: addressText(at), label, value, byDefault };
  });
}

/** Name and value of an input, in words. */
function wordsAt(
  edition: EditionFigures,
  at: Address,
  scenario: Resolved,
  names: Names,
): readonly [label: string, value: string] {
  const position = 'position' in at && at.position !== null ? scenario.positions[at.position] : undefined;
  const ofRole = position && scenario.positions.length > 1 ? `, ${names.role(position.role)}` : '';
  if (at.of === 'position' && at.key === 'role') return ['Role', names.role(position?.role ?? '')];
  if (at.of === 'position' && at.key === 'level')
    return [`Level${ofRole}`, LEVEL_LABELS[position?.level ?? 'mid']];
  if (at.of === 'plan' && at.key === 'state') return ['Where you would hire', names.state(scenario.state)];
  if (at.of === 'plan' && at.key === 'recruiting') return ['How you recruit', scenario.recruiting];
  if (at.of === 'plan' && at.key === 'metro')
    return ['Metro', scenario.metro ? metroName(edition, scenario.state, scenario.metro) : 'Whole state'];
  const { label, unit } = inputName(at, scenario);
  return [label + ofRole, measured(valueAt(scenario, at), unit)];
}

function defaultAt(edition: EditionFigures, at: Address, scenario: Resolved, names: Names): string {
  const { defaults } = edition;
  if (at.of === 'plan')
    switch (at.key) {
      case 'state':
        return names.state(defaults.state);
      case 'recruiting':
        return defaults.recruiting;
      case 'metro':
        return 'Whole state';
      default:
        return measured(defaults[at.key] ?? null, NAMES[at.key].unit);
    }
  if (at.of === 'position' && at.key === 'role') return names.role(defaults.role);
  if (at.of === 'position' && at.key === 'level') return LEVEL_LABELS.mid;
  const least = at.of === 'position' && at.key === 'startMonth' ? 0 : 1;
  return measured(scenario.provenance[addressText(at)]?.default ?? least, inputName(at, scenario).unit);
}
