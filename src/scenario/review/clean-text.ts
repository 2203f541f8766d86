/** Control characters, and those that turn the direction of text around: they could disguise what is said. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Free text as it may be shown and linked: one line, nothing invisible, at most so many characters. */
export function cleanText(text: string, longest: number): string {
  return [...text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
}

/** A scenario's name at most. */
export const LONGEST_NAME = 40;

/** A note beside a figure at most. */
export const LONGEST_NOTE = 120;
