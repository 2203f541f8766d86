import { FIELDS } from '../catalogue/fields.ts';
import type { EditionFigures } from '../edition/figures.ts';
import { LONGEST_NAME } from '../scenario/review/clean-text.ts';
import type { Fault } from './fault.ts';
import { type Leaf, readValue } from './file/read-value.ts';
import { parametersIn } from './parameters.ts';

/** What a link from a CRM asks for; a parameter that it does not have, or that could not be read, is not in here. */
export interface Asked {
  /** Ids of a role and a state, people, $/week, months. */
  readonly role?: string;
  readonly state?: string;
  readonly people?: number;
  readonly rate?: number;
  readonly months?: number;
  readonly client?: string;
}

const NUMBERS = {
  people: { key: 'headcount', unit: 'people' },
  rate: { key: 'weeklyRate', unit: 'dollars a week' },
  months: { key: 'horizonMonths', unit: 'months' },
} as const;

/** Parameters that the full page takes. */
export const QUERY_KEYS = ['role', 'state', 'people', 'rate', 'months', 'client'] as const;

/**
 * Reads `?role=bookkeeper&state=TX&people=2&rate=600&months=24&client=Acme` as generously as the operator's file: names for
 * ids, `Texas`, `$600`. Other parameters are the page's own; one that stands twice counts once, the first time. An empty one
 * is none, since a CRM fills in what it has.
 */
export function readQuery(
  query: string,
  edition: EditionFigures,
): { readonly asked: Asked; readonly faults: readonly Fault[] } {
  const given = new Map<string, string>();
  for (const [name, value] of parametersIn(query.replace(/^\?/, '').replace(/#.*$/s, ''))) {
    const key = name.trim().toLowerCase();
    if (value.trim() !== '' && !given.has(key)) given.set(key, value.trim());
  }
  const faults: Fault[] = [];
  const asked: Record<string, unknown> = {};
  for (const name of QUERY_KEYS) {
    const text = given.get(name);
    if (text === undefined) continue;
    const result = readValue(shapeOf(name), text, edition);
    if ('value' in result) asked[name] = result.value;
    else faults.push({ path: name, ...result });
  }
  return { asked, faults };
}

function shapeOf(name: (typeof QUERY_KEYS)[number]): Leaf {
  if (name === 'role' || name === 'state') return { kind: name };
  if (name === 'client') return { kind: 'text', most: LONGEST_NAME };
  const { key, unit } = NUMBERS[name];
  const { min, max, kind } = FIELDS[key];
  return { kind: 'number', unit, min, max, whole: kind === 'whole' };
}
