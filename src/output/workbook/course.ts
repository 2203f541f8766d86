import { SIDE_LABELS } from '../../catalogue/ledgers.ts';
import { branchCash, cashByMonth } from '../../model/branch-cash.ts';
import { lostTotal } from '../../model/lost-work.ts';
import type { Seat } from '../../model/seat.ts';
import type { Side } from '../../model/types.ts';
import type { ModelTerms } from './model-terms.ts';
import type { Term } from './terms.ts';

interface Course {
  readonly side: Side;
  readonly words: string;
  readonly terms: ReadonlySet<Term>;
}

const STAYS = 'first person stays';
const WITH_MIS_HIRE = 'with a mis-hire';

/**
 * Branch of a step in words, since the same step, such as the wages of a year, occurs for a first person who stays, for
 * a mis-hire and for the replacement. Empty if it belongs to both sides.
 */
export function courseNamer(model: ModelTerms): (term: Term) => string {
  const courses = model.team.seats.flatMap((seat) => [
    ...coursesOf(model, seat, 'us'),
    ...coursesOf(model, seat, 'f5'),
  ]);
  return (term) => {
    const at = courses.filter(({ terms }) => terms.has(term));
    const sides = new Set(at.map(({ side }) => side));
    const [side] = sides;
    if (sides.size !== 1 || side === undefined) return '';
    const words = new Set(at.map((course) => course.words));
    if (words.has(STAYS) && words.has(WITH_MIS_HIRE)) return SIDE_LABELS[side];
    const person = [...words].filter((word) => word !== WITH_MIS_HIRE);
    return `${SIDE_LABELS[side]}, ${person.length === 1 ? person.join() : WITH_MIS_HIRE}`;
  };
}

function coursesOf({ algebra: A, input }: ModelTerms, seat: Seat<Term>, side: Side): readonly Course[] {
  const { good, bad, runRate } = seat[side];
  const H = input.horizonMonths;
  const whole = (branch: typeof good) => [
    branchCash(A, branch.years, branch.oneOffs, A.num(H)),
    lostTotal(A, branch.lost),
    ...cashByMonth(A, branch.years, branch.oneOffs, H),
  ];
  const [misHire, replacement] = bad.branch.spells;
  const person = (spell: typeof misHire) =>
    bad.years.filter((year) => year.spell === spell).flatMap(({ months, total }) => [months, total]);
  return [
    { side, words: 'a full first year', terms: below([runRate]) },
    { side, words: STAYS, terms: below(whole(good)) },
    { side, words: 'the mis-hire', terms: below(person(misHire)) },
    { side, words: 'the replacement', terms: below(person(replacement)) },
    { side, words: WITH_MIS_HIRE, terms: below(whole(bad)) },
  ];
}

/** The terms and all their parts. */
function below(terms: readonly Term[]): ReadonlySet<Term> {
  const found = new Set<Term>();
  const visit = (term: Term) => {
    if (found.has(term)) return;
    found.add(term);
    for (const part of term.parts) visit(part);
  };
  for (const term of terms) visit(term);
  return found;
}
