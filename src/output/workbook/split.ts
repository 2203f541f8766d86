import { isConstant, type Term } from './terms.ts';

/** Number of operands from which a part that is used more than once gets its own cell. */
const SHARED = 7;

/**
 * Most operands of one formula: 100 of the longest names stay under the 8,192 characters and 64 levels that
 * spreadsheet programs allow.
 */
const LONGEST = 100;

/**
 * More parts of the given terms that need their own cell, in the order of the calculation: those that would be written
 * more than once, and those that would make a formula too long.
 */
export function furtherCells(terms: readonly Term[], hasCell: (term: Term) => boolean): readonly Term[] {
  const uses = countUses(terms);
  const further = new Set<Term>();
  const operands = new Map<Term, number>();
  const standsAlone = (term: Term) => isConstant(term) || hasCell(term) || further.has(term);
  const weigh = (term: Term) => term.parts.reduce((sum, part) => sum + size(part), 0);
  const size = (term: Term) => (standsAlone(term) ? 1 : (operands.get(term) ?? 1));

  for (const term of uses.keys()) {
    const parts = term.parts.filter((part) => !standsAlone(part) && mayStandAlone(part));
    parts.sort((a, b) => size(b) - size(a));
    for (const part of parts) if (weigh(term) > LONGEST) further.add(part);
    operands.set(term, weigh(term));
    const shared = (uses.get(term) as number) > 1 && size(term) >= SHARED;
    if (shared && !standsAlone(term) && mayStandAlone(term)) further.add(term);
  }
  return [...uses.keys()].filter((term) => further.has(term));
}

function mayStandAlone({ needsGuard, mayBeBlank }: Term): boolean {
  return !needsGuard && !mayBeBlank;
}

/** Number of uses of each term as a part; parts come before the terms that use them. */
function countUses(terms: readonly Term[]): ReadonlyMap<Term, number> {
  const uses = new Map<Term, number>();
  const open = new Set<Term>();
  const counts = new Map<Term, number>();
  const visit = (term: Term) => {
    if (open.has(term)) return;
    open.add(term);
    for (const part of term.parts) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
      visit(part);
    }
    uses.set(term, 0);
  };
  for (const term of terms) visit(term);
  for (const term of uses.keys()) uses.set(term, counts.get(term) ?? 0);
  return uses;
}
