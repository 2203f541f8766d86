import { PARTS } from './address.ts';

/** Our part of an address as it stands there, from the fragment or else the query; null if there is none. */
export function partIn({ hash, search }: { readonly hash: string; readonly search: string }): string | null {
  return PARTS.exec(`${hash}&${search}`)?.[2] ?? null;
}
