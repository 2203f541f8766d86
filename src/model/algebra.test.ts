/** The plain-number reader, where its bits and its undefined values matter. */
import { expect, it } from 'vitest';
import { numbers as A } from './algebra.ts';

it('a share of nothing is undefined, not infinite', () => {
  expect(A.ratio(1, 0)).toBeNaN();
  expect(A.ratio(-1, 0)).toBeNaN();
  expect(A.ratio(1, 4)).toBe(0.25);
});

it('the twelfth root is the same to the last bit, also where its last bit never comes to rest', () => {
  expect(A.root12(1)).toBe(1);
  expect(A.root12(1.0675)).toBe(1.0054581304569465);
  expect(A.root12(1.033)).toBe(1.002709262614767);
});
