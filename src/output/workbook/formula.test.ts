import { describe, expect, it } from 'vitest';
import { formulaText } from './formula.ts';
import type { CellPlace } from './place.ts';
import { createTerms, type Term } from './terms.ts';

const { algebra: A, input } = createTerms();
const places = new Map<Term, CellPlace>();
const cell = (row: number): Term => {
  const term = input(row, `row${row}`);
  places.set(term, { sheet: 'Monthly', row, column: 2 });
  return term;
};
const [a, b, c, d, e] = [1, 2, 3, 4, 6].map(cell) as [Term, Term, Term, Term, Term];
const named = input(7, 'named');
places.set(named, { sheet: 'Inputs', row: 7, column: 3, name: 'positions_0_weeklyRate' });

describe('a formula', () => {
  it.each([
    ['B1-(B2-B3)', A.sub(a, A.sub(b, c))],
    ['B1-B2-B3', A.sub(A.sub(a, b), c)],
    ['B1-B2*B3', A.sub(a, A.mul(b, c))],
    ['(B1+B2)*B3', A.mul(A.sum([a, b]), c)],
    ['B1/(B2*B3)', A.div(a, A.mul(b, c))],
    ['B1*B2/B3', A.div(A.mul(a, b), c)],
    ['(1+B1)^3', A.pow(A.add(A.num(1), a), 3)],
    ['(1+B1)^(1/12)', A.root12(A.add(A.num(1), a))],
    ['MAX(0,MIN(B1,B2))', A.max(A.num(0), A.min(a, b))],
    ['IF(B1<12,B2,0)', A.ifLess(a, A.num(12), b, A.num(0))],
    ['SUM(B1:B4)', A.sum([a, b, c, d])],
    ['B1+B2+B3+B6', A.sum([a, b, c, e])],
    ['SUM(B1,B2,B3,B4,B6)', A.sum([a, b, c, d, e])],
    ['positions_0_weeklyRate*52', A.mul(named, A.num(52))],
    ['IF(B2=0,"",B1/B2)', A.ratio(a, b)],
    ['IF(OR(B2=0,B4+B6=0),"",B1/B2*B3/(B4+B6))', A.mul(A.ratio(a, b), A.ratio(c, A.add(d, e)))],
  ] as const)('reads %s', (text, term) => {
    expect(formulaText(term, 'Monthly', places)).toBe(text);
  });

  it('names the other sheet of a cell', () => {
    expect(formulaText(A.sum([a, b, c, d]), 'Check', places)).toBe('SUM(Monthly!B1:B4)');
    expect(formulaText(A.sub(a, b), 'Check', places)).toBe('Monthly!B1-Monthly!B2');
  });

  it('leaves out what changes nothing', () => {
    const { algebra: B, input: read } = createTerms();
    const x = read(5, 'x');
    expect(B.add(B.num(0), x)).toBe(x);
    expect(B.mul(x, B.num(1))).toBe(x);
    expect(B.pow(x, 1)).toBe(x);
    expect(B.mul(x, B.num(0))).toBe(B.num(0));
    expect(B.min(B.num(12), B.num(30))).toBe(B.num(12));
    expect(B.ifLess(B.num(1), B.num(2), x, B.num(9))).toBe(x);
  });

  it('makes one object of equal pieces, and one sum of a running total', () => {
    const { algebra: B, input: read } = createTerms();
    const [x, y, z] = ['x', 'y', 'z'].map((path, i) => read(i + 1, path)) as [Term, Term, Term];
    expect(B.mul(x, y)).toBe(B.mul(x, y));
    expect(B.add(B.add(x, y), z)).toBe(B.sum([x, y, z]));
    expect(B.add(B.name('exit', B.add(x, z)), y).parts).toHaveLength(2);
  });

  it('refuses an input that stands nowhere', () => {
    expect(() => formulaText(A.mul(input(1, 'nowhere'), A.num(2)), 'Check', places)).toThrow('nowhere');
  });
});
