import type { LineId } from '../model/lines.ts';
import type { Results } from '../model/types.ts';

/** A figure of the results by its id; null where it is undefined. */
export function figureOf(results: Results, id: LineId): number | null {
  const [scope = '', name = ''] = id.split('.');
  const record = results as unknown as Readonly<Record<string, unknown>>;
  const found = name === '' ? record[scope] : (record[scope] as Readonly<Record<string, unknown>>)[name];
  const line =
    scope === 'us' || scope === 'f5'
      ? (results[scope].lines as Readonly<Record<string, number>>)[name]
      : undefined;
  return (line ?? found) as number | null;
}
