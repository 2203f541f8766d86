/** A role's label after a word of a sentence. */
import { expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

it.each([
  ['Data engineer', 'data engineer'],
  ['Full-stack developer', 'full-stack developer'],
  ['AI / ML engineer', 'AI / ML engineer'],
  ['UI/UX designer', 'UI/UX designer'],
  ['DevOps and other IT', 'DevOps and other IT'],
])('%s becomes %s', (label, words) => {
  expect(inSentence(label)).toBe(words);
});
