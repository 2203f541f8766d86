import { FIELDS } from '../catalogue/fields.ts';
import type { EditionFigures } from '../edition/figures.ts';
import type { Choices } from '../scenario/choices.ts';
import type { Fault } from './fault.ts';
import { type Leaf, readValue } from './file/read-value.ts';
import type { NumberShape } from './keys.ts';
import { parametersIn } from './parameters.ts';

/** What a link from a CRM asks for. */
export interface Asked {
  /** Null where the query has none of the parameters. */
  readonly choices: Choices | null;
  readonly client: string | null;
  /** Parameters that could not be read; the rest holds. */
  readonly faults: readonly Fault[];
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
 * ids, `Texas`, `$600`. What is missing is as in `start`. Other parameters are the page's own; a parameter that stands twice
 * counts once, the first time. An empty one is none, since a CRM fills in what it has.
 */
export function readQuery(query: string, edition: EditionFigures, start: Choices): Asked {
  const given = new Map<string, string>();
  for (const [name, value] of parametersIn(query.replace(/^\?/, '').replace(/#.*$/s, ''))) {
    const key = name.trim().toLowerCase();
    if (value.trim() !== '' && !given.has(key)) given.set(key, value.trim());
  }
  const faults: Fault[] = [];
  const read = <T>(name: (typeof QUERY_KEYS)[number], shape: Leaf): T | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const result = readValue(shape, text, edition);
    if ('value' in result) return result.value as T;
    faults.push({ path: name, ...result });
    return undefined;
  };
  const number = (name: keyof typeof NUMBERS) => {
    const { key, unit } = NUMBERS[name];
    const { min, max, kind } = FIELDS[key];
    const value = read<number>(name, {
      kind: 'number',
      unit,
      min,
      max,
      whole: kind === 'whole',
    } satisfies NumberShape);
    return value === undefined ? {} : { [key]: value };
  };
  const [first] = start.positions;
  const role = read<string>('role', { kind: 'role' }) ?? first?.role ?? edition.defaults.role;
  const state = read<string>('state', { kind: 'state' }) ?? start.state;
  const position = { ...(role === first?.role ? first : {}), role, ...number('people'), ...number('rate') };
  const choices: Choices = { ...start, state, ...number('months'), positions: [position] };
  const client = read<string>('client', { kind: 'text', most: 80 }) ?? null;
  const asked = QUERY_KEYS.some(
    (key) => key !== 'client' && given.has(key) && !faults.some(({ path }) => path === key),
  );
  return { choices: asked ? choices : null, client, faults };
}
