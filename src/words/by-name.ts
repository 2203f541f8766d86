/** A copy in the order of names, the same on every machine. */
export function byName<T>(list: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return [...list].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
