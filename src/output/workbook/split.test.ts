import { describe, expect, it } from 'vitest';
import type { CellPlace } from './place.ts';
import { furtherCells } from './split.ts';
import { createTerms, type Term } from './terms.ts';

function setUp() {
  const { algebra: A, input } = createTerms();
  const inputs = Array.from({ length: 240 }, (_, i) => input(i + 1, `i${i}`));
  const places = new Map<Term, CellPlace>(
    inputs.map((term, i) => [term, { sheet: 'Inputs', row: i + 1, column: 1 }]),
  );
  return { A, inputs, further: (terms: readonly Term[]) => furtherCells(terms, (term) => places.has(term)) };
}

describe('a part gets a cell of its own', () => {
  it('where two formulas share it and it is long', () => {
    const { A, inputs, further } = setUp();
    const shared = A.sum(inputs.slice(0, 8));
    expect(further([A.mul(shared, A.num(2)), A.div(shared, A.num(3))])).toEqual([shared]);
  });

  it('not where it is short, or stands in one formula alone', () => {
    const { A, inputs, further } = setUp();
    const short = A.sum(inputs.slice(0, 3));
    expect(further([A.mul(short, A.num(2)), A.div(short, A.num(3))])).toEqual([]);
    expect(further([A.mul(A.sum(inputs.slice(0, 8)), A.num(2))])).toEqual([]);
  });

  it('not where it would divide by 0 without the condition around it', () => {
    const { A, inputs, further } = setUp();
    const [divisor] = inputs as [Term];
    const quotient = A.div(A.sum(inputs.slice(0, 8)), divisor);
    const guarded = A.ifLess(A.num(0), divisor, A.mul(quotient, quotient), A.num(0));
    expect(further([guarded])).not.toContain(quotient);
  });

  it('where a formula would grow too long without it, the longest part first', () => {
    const { A, inputs, further } = setUp();
    const longer = A.sum(inputs.slice(0, 90));
    const shorter = A.sum(inputs.slice(90, 150));
    expect(further([A.sub(longer, shorter)])).toEqual([longer]);
  });
});
