import type { InputPath } from '../../model/address.ts';
import type { Algebra, Part } from '../../model/algebra.ts';
import { type Operation, onlyPart, operate, partsWithEffect, stepwise } from '../../model/operation.ts';

/**
 * A piece of a formula with its number from the plain reader. Equal pieces are the same object, so that a sheet can hold
 * each of them once.
 */
export interface Term {
  readonly id: number;
  /** `pick` is a month of a list that begins some months later: parts are those months and, last, the list, up to it. */
  readonly operation: Operation | 'constant' | 'input' | 'pick';
  readonly parts: readonly Term[];
  /** The exponent of `pow`; the month of `pick`, from 0. */
  readonly exponent: number;
  /** The whole list that a `pick` is taken from. */
  readonly list?: readonly Term[];
  /** Only for inputs. */
  readonly path: InputPath;
  readonly value: number;
  /** True if it is undefined (an empty cell) when some divisor is 0. */
  readonly mayBeBlank: boolean;
  /** True if it divides by a value that could be 0 without the formula around it; such a term cannot have its own cell. */
  readonly needsGuard: boolean;
}

/** A step with a name in the model; one term can have several. */
export interface NamedTerm {
  readonly key: string;
  readonly index: number | undefined;
  /** Where in the plan it belongs, from the outside in. */
  readonly parts: readonly Part[];
  readonly term: Term;
}

/** The model's reader for spreadsheets, and the names it found, in the order of the calculation. */
export interface Terms {
  readonly algebra: Algebra<Term>;
  readonly input: (value: number, path: InputPath) => Term;
  readonly named: readonly NamedTerm[];
  /** The one list with these terms, by which picks know it. */
  readonly listOf: (terms: readonly Term[]) => readonly Term[];
}

const LEAF = { parts: [], exponent: 1, mayBeBlank: false, needsGuard: false } as const;

/**
 * Builds terms with the model's own lines. Leaves out operations without effect, if no bit changes: adding 0,
 * multiplying by 1, comparing two constants. `12 × 1 × pay` becomes `12 × pay`.
 */
export function createTerms(): Terms {
  const known = new Map<string, Term>();
  const named: NamedTerm[] = [];
  const names = new Set<string>();
  const isNamed = new Set<Term>();
  /** Flattens additions, so that a running total becomes one sum, the way people write it. */
  const isRunning = new Set<Term>();

  const intern = (key: string, make: () => Omit<Term, 'id'>): Term => {
    const before = known.get(key);
    if (before) return before;
    const term = { id: known.size, ...make() };
    known.set(key, term);
    return term;
  };
  const constant = (value: number): Term =>
    intern(`=${value}`, () => ({ ...LEAF, operation: 'constant', path: '', value }));
  const step = (operation: Operation, all: readonly Term[], exponent = 1): Term => {
    const only = onlyPart(operation, all, is);
    if (only) return only;
    const parts = partsWithEffect(operation, all, is);
    let key = `${operation}${exponent}`;
    for (const part of parts) key += `,${part.id}`;
    const term = intern(key, () => stepTerm(operation, parts, exponent));
    return parts.every(isConstant) && Number.isFinite(term.value) ? constant(term.value) : term;
  };

  const lists = new Map<string, readonly Term[]>();
  const listOf = (terms: readonly Term[]) => {
    const key = terms.map(({ id }) => id).join();
    const list = lists.get(key) ?? terms;
    lists.set(key, list);
    return list;
  };
  const pick = (list: readonly Term[], start: Term, month: number): Term => {
    const upTo = list.slice(0, month + 1);
    if (upTo.every((term) => is(term, 0))) return constant(0);
    const key = `pick${month},${start.id},${list.map(({ id }) => id).join()}`;
    return intern(key, () => ({
      ...LEAF,
      operation: 'pick',
      parts: [start, ...upTo],
      exponent: month,
      list,
      path: '',
      value: list[month - start.value]?.value ?? 0,
    }));
  };

  const algebraOf = (place: readonly Part[]): Algebra<Term> => ({
    ...stepwise(step),
    num: constant,
    add: (a, b) => {
      const total = step('sum', isRunning.has(a) && !isNamed.has(a) ? [...a.parts, b] : [a, b]);
      if (total.operation === 'sum') isRunning.add(total);
      return total;
    },
    mul: (a, b) => (is(a, 0) || is(b, 0) ? constant(0) : step('mul', [a, b])),
    ifLess: (a, b, yes, no) => {
      if (!isConstant(a) || !isConstant(b)) return step('ifLess', [a, b, yes, no]);
      return a.value < b.value ? yes : no;
    },
    pow: (a, exponent) => {
      if (exponent === 0) return constant(1);
      return exponent === 1 ? a : step('pow', [a], exponent);
    },
    name: (key, term, index) => {
      const name = `${key} ${index} ${term.id} ${place.join()}`;
      if (!names.has(name)) named.push({ key, index, parts: place, term });
      names.add(name);
      isNamed.add(term);
      return term;
    },
    part: (part) => algebraOf([...place, part]),
    shift: (months, start) => {
      const list = listOf(months);
      return list.map((_, month) => pick(list, start, month));
    },
  });

  return {
    algebra: algebraOf([]),
    named,
    listOf,
    input: (value, path) => intern(path, () => ({ ...LEAF, operation: 'input', path, value })),
  };
}

function stepTerm(operation: Operation, parts: readonly Term[], exponent: number): Omit<Term, 'id'> {
  const values = parts.map((part) => part.value);
  const divides = operation === 'div' && !parts.slice(1).every(isConstant);
  return {
    operation,
    parts,
    exponent,
    path: '',
    value: operate(operation, values, exponent),
    mayBeBlank: operation === 'ratio' || parts.some((part) => part.mayBeBlank),
    needsGuard: divides || (operation !== 'ifLess' && parts.some((part) => part.needsGuard)),
  };
}

export function isConstant(term: Term): boolean {
  return term.operation === 'constant';
}

function is(term: Term, value: number): boolean {
  return isConstant(term) && term.value === value;
}
