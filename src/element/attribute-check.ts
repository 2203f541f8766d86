import type { EditionFigures } from '../edition/figures.ts';
import { meaningOf, notUsed } from './attribute-meaning.ts';
import { ATTRIBUTES, type Attribute } from './attributes.ts';
import { safeUrl } from './safe-url.ts';

/** What an author wrote on the element, or on the loader's place around it, and the calculator does not use: a sentence each. */
export function unusedAttributes(host: HTMLElement, edition: EditionFigures): string[] {
  const place = host.closest('[data-f5-roi]');
  return [
    ...host.getAttributeNames().flatMap((name) => problemOf(name, host.getAttribute(name) ?? '', edition)),
    // The loader hands on what begins with `data-`.
    ...(place?.getAttributeNames() ?? []).flatMap((name) =>
      OURS.test(name) ? [misnamed(name, `data-${name}`)] : [],
    ),
  ];
}

/** Names that no other library gives to what it finds on a page. */
const OURS = /^(preset|cta|share|url|no)-/;

function problemOf(name: string, text: string, edition: EditionFigures): string[] {
  if (!isAttribute(name)) {
    const plain = name.replace(/^data-/, '');
    if (isAttribute(plain)) return [misnamed(name, plain)];
    return OURS.test(plain) ? [`${name} is no attribute of the calculator. Check its spelling.`] : [];
  }
  if (ON_OFF.has(name))
    return /^\s*(false|no|off|0)\s*$/i.test(text)
      ? [`${name}="${text}" still counts as set. Leave the attribute out to switch it off.`]
      : [];
  if (name.endsWith('-url') || name === 'share-base') {
    const right = 'an address that begins with https://';
    const isAddress =
      safeUrl(text, 'https://a.example') !== null && !/^\s*[\w-]+(\.[\w-]+)+(\/|\s*$)/.test(text);
    return isAddress ? [] : [notUsed(name, text, right)];
  }
  const meaning = meaningOf(edition, name, text);
  return 'right' in meaning ? [notUsed(name, text, meaning.right)] : [];
}

const ON_OFF: ReadonlySet<string> = new Set<Attribute>(['no-cta', 'use-worker', 'data-layer']);

function isAttribute(name: string): name is Attribute {
  return (ATTRIBUTES as readonly string[]).includes(name);
}

function misnamed(name: string, right: string): string {
  return `${name} is not read here. Write ${right}.`;
}
