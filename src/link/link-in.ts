import { PARTS } from './address.ts';

/** Our part of an address as it stands there, from the fragment or else the query; null if there is none. */
export function partIn(href: string): string | null {
  const [, query = '', hash = ''] = /^([^#]*)(.*)$/s.exec(href) as RegExpExecArray;
  return PARTS.exec(hash)?.[2] ?? PARTS.exec(query)?.[2] ?? null;
}
