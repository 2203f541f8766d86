/**
 * The compressed form of a long link: `z1.<deflate-raw as base64url>.z`. It holds only the text of the plain form.
 * The caller compresses, since browsers do it as a stream and Node at once. The form ends in a letter, since cleaning
 * removes punctuation at the end of a link, and base64url can end in some.
 */
import { cleanLink } from './clean.ts';

const PACKED = /^z1\.([A-Za-z0-9_-]*)/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Longest text to unpack; anything longer is not one of our links. */
export const MOST_UNPACKED = 20_000;

/** The link's text (ASCII) as bytes to compress. */
export function bytesOf(link: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(link, (character) => character.charCodeAt(0));
}

export function textOf(bytes: Uint8Array): string {
  return bytes.subarray(0, MOST_UNPACKED).reduce((text, byte) => text + String.fromCharCode(byte), '');
}

/** Compressed bytes as a link's text. */
export function packedText(bytes: Uint8Array): string {
  let body = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(group >> shift) & 63]);
    body += letters.slice(0, Math.min(4, bytes.length - at + 1)).join('');
  }
  return `z1.${body}.z`;
}

/** The compressed bytes of a link's text after mail and chat; null if it is not in the compressed form. */
export function packedBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const [, body] = PACKED.exec(cleanLink(text)) ?? [];
  if (body === undefined) return null;
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const letter of body) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = bits >> count;
    at += 1;
  }
  return bytes;
}

/** True for text in the compressed form, intact or damaged. */
export function isPacked(text: string): boolean {
  return PACKED.test(cleanLink(text));
}
