import type { EditionFigures } from '../../edition/figures.ts';
import type { OperatorConfig } from '../config.ts';
import { type Fault, pathTo, type Report } from '../fault.ts';
import { KEYS, type Key, SCHEMA_KEY, type Shape } from '../keys.ts';
import { nearest } from '../nearest.ts';
import { agreed } from './agree.ts';
import { readJson } from './read-json.ts';
import { kindOf, type Leaf, named, readValue } from './read-value.ts';

/** The usable part of the operator's file, and what was skipped. */
export interface Checked {
  readonly config: OperatorConfig;
  readonly faults: readonly Fault[];
}

/** The most faults that are named one by one. */
const MOST_FAULTS = 100;
/** Entries of a list or table that are looked at; an edition has about 50 roles. */
const MOST_ENTRIES = 300;

/** Reads the text of `f5-roi.json` for an edition, whose roles, states and band it may name. Never throws. */
export function readConfig(text: string, edition: EditionFigures): Checked {
  const { value, faults } = readJson(text);
  if (value === undefined) return { config: {}, faults };
  const checked = checkConfig(value, edition);
  return { config: checked.config, faults: [...faults, ...checked.faults] };
}

/** The same for a value that was parsed before, such as the JSON child of the element. */
export function checkConfig(given: unknown, edition: EditionFigures): Checked {
  const faults: Fault[] = [];
  const report = (path: string, problem: string, fix: string) => {
    faults.push({ path, problem, fix });
  };
  const read = reader(edition, report);
  const raw = (read('', { kind: 'group', keys: KEYS }, given) ?? {}) as OperatorConfig;
  const config = agreed(
    raw,
    edition,
    report,
    faults.some(({ path }) => path.startsWith('roles')),
  );
  if (faults.length <= MOST_FAULTS) return { config, faults };
  const more = {
    path: '',
    problem: `has ${faults.length - MOST_FAULTS} more faults`,
    fix: 'Start with those above',
  };
  return { config, faults: [...faults.slice(0, MOST_FAULTS), more] };
}

function reader(edition: EditionFigures, report: Report) {
  return function read(path: string, shape: Shape, given: unknown): unknown {
    switch (shape.kind) {
      case 'group':
        return readGroup(path, shape, given);
      case 'by-role':
        return readByRole(path, shape.entry, given);
      case 'roles':
        return readRoles(path, shape.entry, given);
      default:
        return readLeaf(path, shape, given);
    }

    function readLeaf(at: string, leaf: Leaf, value: unknown, example?: Key['example']): unknown {
      const result = readValue(leaf, value, edition, example);
      if ('value' in result) return result.value;
      report(at, result.problem, result.fix);
      return undefined;
    }

    /** An object's entries; null for anything else, which is reported. */
    function entriesOf(at: string, value: unknown, wants: string): [string, unknown][] | null {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        report(at, `is ${kindOf(value)}, not an object`, wants);
        return null;
      }
      const keys = Object.keys(value);
      if (keys.length > MOST_ENTRIES)
        report(at, `has ${keys.length} keys`, `Keep at most ${MOST_ENTRIES}; the rest is not read`);
      return keys
        .slice(0, MOST_ENTRIES)
        .map((key): [string, unknown] => [key, (value as Record<string, unknown>)[key]])
        .filter(([, inside]) => inside !== undefined);
    }

    function readGroup(at: string, { keys, needs }: Group, value: unknown): object | undefined {
      const names = Object.keys(keys);
      const kept: Record<string, unknown> = {};
      const entries = entriesOf(
        at,
        value,
        `Write { … } with any of ${names.map((name) => `"${name}"`).join(', ')}`,
      );
      for (const [name, inside] of entries ?? []) {
        const key = names.includes(name) ? keys[name] : undefined;
        const place = pathTo(at, name);
        if (!key) {
          if (name !== SCHEMA_KEY || at !== '') unknownKey(place, name, names);
          continue;
        }
        const { shape, example } = key;
        const result = isLeaf(shape) ? readLeaf(place, shape, inside, example) : read(place, shape, inside);
        if (result !== undefined) kept[name] = result;
      }
      if (needs && entries && !entries.some(([name]) => name === needs))
        report(at, `has no "${needs}"`, `Add "${needs}": ${keys[needs]?.about}`);
      return entries && (!needs || needs in kept) ? kept : undefined;
    }

    function unknownKey(place: string, name: string, names: readonly string[]): void {
      const best = nearest(name, names);
      report(
        place,
        'is not a key that the calculator knows',
        best ? `Did you mean "${best}"?` : `The keys here are ${names.join(', ')}`,
      );
    }

    function readByRole(at: string, entry: Shape, value: unknown): object | undefined {
      const kept = new Map<string, unknown>();
      const entries = entriesOf(
        at,
        value,
        'Write { "bookkeeper": { "from": 480 } }, with an entry for each role',
      );
      for (const [name, inside] of entries ?? []) {
        const place = pathTo(at, name);
        const role = named(name, rolesOf(edition), 'role', meantRole);
        if (!('value' in role)) report(place, 'is not the id of a role', role.fix);
        else if (kept.has(role.value as string))
          report(place, `is the role "${role.value}", which stands here before`, 'Keep one of them');
        else {
          const result = read(place, entry, inside);
          if (result !== undefined) kept.set(role.value as string, result);
        }
      }
      return entries ? Object.fromEntries(kept) : undefined;
    }

    function readRoles(at: string, entry: Shape, value: unknown): object | undefined {
      if (!Array.isArray(value)) {
        report(
          at,
          `is ${kindOf(value)}, not a list`,
          'Write ["bookkeeper", "accountant"], in the order to show',
        );
        return undefined;
      }
      const list = [...(value as unknown[])];
      if (list.length > MOST_ENTRIES)
        report(at, `has ${list.length} entries`, `Keep at most ${MOST_ENTRIES}`);
      return list.slice(0, MOST_ENTRIES).flatMap((item, i): object[] => {
        const place = pathTo(at, String(i));
        if (typeof item === 'string') {
          const role = readLeaf(place, { kind: 'role' }, item, 'bookkeeper');
          return role === undefined ? [] : [{ role }];
        }
        const offered = read(place, entry, item) as object | undefined;
        return offered ? [offered] : [];
      });
    }
  };
}

type Group = Extract<Shape, { kind: 'group' }>;

function isLeaf(shape: Shape): shape is Leaf {
  return !['group', 'by-role', 'roles'].includes(shape.kind);
}

function rolesOf({ roles }: EditionFigures): readonly (readonly [string, string])[] {
  return roles.map(({ id, label }) => [id, label]);
}

function meantRole(text: string, ids: readonly string[]): string {
  const best = nearest(text, ids);
  return best ? `Did you mean "${best}"?` : `Use an id such as ${ids.slice(0, 3).join(', ')}`;
}
