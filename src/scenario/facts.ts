import type { EditionEvidence } from '../edition/pack.ts';
import type { Evidence, Source } from '../edition/types.ts';
import { type Address, addressText } from '../model/address.ts';
import type { Resolved } from './index.ts';

/** An edition's facts about the default of one input. */
export interface Fact {
  readonly evidence: Evidence;
  /** Its sources; of a state's salary also the one of the national percentiles. */
  readonly sources: readonly Source[];
}

/** Evidence and sources of the default at an address; null if the edition has no default, such as for the number of people. */
export function factAt(edition: EditionEvidence, scenario: Resolved, address: Address): Fact | null {
  const fact = (evidence: Evidence | undefined, keys = [evidence?.source ?? '']): Fact | null =>
    evidence ? { evidence, sources: keys.flatMap((key) => edition.sources[key] ?? []) } : null;
  switch (address.of) {
    case 'plan':
      return null;
    case 'levy':
      return fact(levyAt(edition, scenario.state, address.id));
    case 'assumption':
      return fact(edition.assumptions.find(({ id }) => id === address.id));
    case 'position': {
      const roleId = scenario.positions[address.position]?.role ?? '';
      if (address.key === 'weeklyRate')
        return fact(edition.rates.roles[roleId] ?? edition.rates.estimate ?? edition.rates.band);
      if (address.key !== 'baseSalary') return null;
      const role = edition.roles.find(({ id }) => id === roleId);
      if (!role?.soc) return fact(role);
      const { metros, wages } = edition;
      const source = scenario.provenance[addressText(address)]?.source;
      if (metros && source === metros.source) return fact(metros);
      return fact(source === role.source ? role : wages, [role.source, wages.source]);
    }
    default:
      return address satisfies never;
  }
}

function levyAt({ federal, states }: EditionEvidence, code: string, id: string): Evidence | undefined {
  const state = states.find((candidate) => candidate.code === code);
  return [...federal, ...(state?.levies ?? []), ...(state?.optionalLevies ?? [])].find(
    (levy) => levy.id === id,
  );
}
