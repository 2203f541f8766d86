/**
 * The text with the digits, signs and spaces of other keyboards as those of ours: `２０％`, `٣`, `1½` (as `1 1/2`). Not
 * `normalize` for all of it, which turns 10² into 102.
 */
export function plainCharacters(typed: string): string {
  return typed
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, digitOf)
    .replace(
      /(\d?) ?([¼-¾⅐-⅞])/g,
      (_, digit: string, part: string) => `${digit && `${digit} `}${part.normalize('NFKC')}`,
    )
    .replace(/[⁄∕]/g, '/')
    .replace(/[’‘ʼ´`′]/g, "'")
    .replace(/٬/g, ',')
    .replace(/[٫·]/g, '.')
    .replace(/٪/g, '%')
    .trim()
    .replace(/^["“']+|["”']+$/g, '');
}

/** Invisible characters that come with pasted text: direction marks and possible breaks. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;

/** Digits and signs from Asian keyboards. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** A decimal digit of any script; each script has its ten in a row. */
function digitOf(character: string): string {
  const at = character.codePointAt(0) ?? 0;
  let zero = at;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((at - zero) % 10);
}
