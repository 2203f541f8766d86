import type { Erratum } from '../../edition/errata.ts';
import type { EditionFigures } from '../../edition/figures.ts';
import { STEP_NAMES } from '../../model/names.ts';
import { type Resolved, roleOf } from '../index.ts';

/** The errata of a scenario's edition on which it rests: the figure is in it, and nobody typed another in its place. */
export function errataTouching(
  errata: readonly Erratum[],
  edition: EditionFigures,
  scenario: Resolved,
): readonly Erratum[] {
  return errata.filter(
    (erratum) => erratum.edition === scenario.edition && restsOn(scenario, edition, erratum.path),
  );
}

/** One correction in a sentence or two: what it was about, what it moves, since when it is right. */
export function errataWords(erratum: Erratum): string {
  const { note, path, was, is, published, lines, mendedIn } = erratum;
  const moved = lines.map((id) => STEP_NAMES[id]?.label ?? id).join(', ');
  const since = mendedIn === null ? '' : ` It is right since edition ${mendedIn}.`;
  return `${note} ${path} is ${was} there and should be ${is} (${published}); it moves: ${moved}.${since}`;
}

function restsOn(scenario: Resolved, edition: EditionFigures, path: string): boolean {
  const [file, key = '', ...rest] = path.split('.');
  const stands = (place: string) => scenario.provenance[place]?.origin === 'default';
  const seats = (field: string, fits: (role: string) => boolean) =>
    scenario.positions.some(({ role }, p) => fits(role) && stands(`positions.${p}.${field}`));
  switch (file) {
    case 'assumptions':
      return (
        seats(`assumptions.${key}`, () => true) ||
        (stands(`assumptions.${key}`) &&
          scenario.positions.some(({ assumptions = {} }) => !Object.hasOwn(assumptions, key)))
      );
    case 'federal':
      return stands(`levies.${key}.${rest[0]}`);
    case 'states':
      return scenario.state === key && stands(`levies.${rest[0]}.${rest[1]}`);
    case 'rates':
      return seats('weeklyRate', (role) => (key === 'band' ? !(role in edition.rates.roles) : role === key));
    case 'roles':
      return seats('baseSalary', (role) => role === key);
    case 'wages':
      return scenario.state === rest[0] && seats('baseSalary', (role) => roleOf(edition, role)?.soc === key);
    default:
      return false;
  }
}
