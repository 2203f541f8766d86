/** Control characters, and those that reverse the direction of text, which could disguise a remark. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Free text that is safe to show and link: one line, nothing invisible, at most the given length. */
export function cleanText(text: string, longest: number): string {
  return [...text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
}

/** Longest name of a scenario, in characters. */
export const LONGEST_NAME = 40;

/** Longest note on a figure, in characters. */
export const LONGEST_NOTE = 120;
