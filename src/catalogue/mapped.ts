/** A record with the same keys and other values. */
export function mapped<K extends string, T, R>(
  record: Readonly<Record<K, T>>,
  of: (value: T, key: K) => R,
): Readonly<Record<K, R>> {
  const pairs = (Object.keys(record) as K[]).map((key) => [key, of(record[key], key)]);
  return Object.fromEntries(pairs) as Record<K, R>;
}
