import type { EditionFigures } from '../../src/edition/figures.ts';
import { type Attribute, presetChoices } from '../../src/element/attributes.ts';
import { safeUrl } from '../../src/element/safe-url.ts';
import type { Field } from './fields.ts';

/**
 * Problem with a text as a sentence; null if it can be used. Presets are checked by the element's own reader, so the
 * builder writes nothing that the element would ignore. Colors and lengths go into a style sheet, so only the
 * characters of a single value are allowed.
 */
export function problemOf(
  field: Field,
  text: string,
  edition: EditionFigures,
  framed: boolean,
): string | null {
  const { kind, name, hint } = field;
  if (typeof kind === 'object') return kind.includes(text) ? null : `Choose one of ${kind.join(', ')}.`;
  switch (kind) {
    case 'role':
    case 'state':
      return isRead(name, text, edition) ? null : 'Choose one of the list.';
    case 'number':
      return isRead(name, text, edition) ? null : `Enter a number: ${hint}.`;
    case 'address':
      return addressProblem(text, framed);
    case 'colour':
      return COLOUR.test(text) ? null : 'Enter one color: a name, #5b2a86 or rgb(91 42 134).';
    case 'length':
      return LENGTH.test(text) ? null : 'Enter one length: 0, 8px or 1em.';
    case 'text':
      return /\{\{|\}\}/.test(text) ? 'Two braces in a row would be code to some hosts.' : null;
    case 'tick':
      return null;
    default:
      return kind satisfies never;
  }
}

const COLOUR =
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{3,30}|(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\([\d.%\s,/a-z+-]+\)|var\(--[\w-]+\))$/i;

const LENGTH = /^(0|\d{1,3}(\.\d{1,3})?(px|em|rem|%))$/;

function isRead(name: string, text: string, edition: EditionFigures): boolean {
  let read = true;
  presetChoices(
    edition,
    (asked: Attribute) => (asked === name ? text : null),
    () => {
      read = false;
    },
  );
  return read;
}

function addressProblem(text: string, framed: boolean): string | null {
  if (/^https?:\/\/[^\s{}]+$/i.test(text) && safeUrl(text, text) !== null) return null;
  if (framed) return 'Enter a whole address, with https://.';
  return /^\/(?!\/)[^\s{}]*$/.test(text) ? null : 'Enter an address that begins with https:// or with /.';
}
