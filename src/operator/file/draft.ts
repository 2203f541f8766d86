import type { EditionFigures } from '../../edition/figures.ts';
import type { OperatorConfig } from '../config.ts';
import { KEYS, type Key, type Keys, SCHEMA_KEY, type Shape } from '../keys.ts';
import { type Checked, checkConfig } from './check.ts';

/** The file as a form holds it: what was typed, by path (`rates.roles.bookkeeper.from`, `roles.0.label`). */
export type Draft = Readonly<Record<string, string>>;

/** A field of the form: a key with a value of its own, outside the lists of roles. */
export interface FormField extends Key {
  readonly path: string;
}

/** Every field of the form but those of single roles, in the file's order. */
export function formFields(keys: Keys = KEYS, above = ''): readonly FormField[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const path = `${above}${name}`;
    if (key.shape.kind === 'group') return formFields(key.shape.keys, `${path}.`);
    return key.shape.kind === 'by-role' || key.shape.kind === 'roles' ? [] : [{ ...key, path }];
  });
}

/** Reads a form like a file: empty fields are left out, and a fault has the path of its field. */
export function readDraft(draft: Draft, edition: EditionFigures): Checked {
  const filled = Object.entries(draft).filter(([, text]) => text.trim() !== '');
  return checkConfig(nested(filled), edition);
}

/** The form of a file that was read before. */
export function draftOf(config: OperatorConfig): Draft {
  return Object.fromEntries(leavesOf(config));
}

/** The file to download: its schema for editors first, then what is set, in one order whatever was typed first. */
export function fileText(config: OperatorConfig, schema: string): string {
  const ordered = inOrder(config, { kind: 'group', keys: KEYS }) as OperatorConfig;
  return `${JSON.stringify({ [SCHEMA_KEY]: schema, ...ordered }, null, 2)}\n`;
}

/** A value with its keys in the order of their definition; roles stay in theirs. */
function inOrder(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'roles') return (value as readonly unknown[]).map((one) => inOrder(one, shape.entry));
  if (shape.kind !== 'group' && shape.kind !== 'by-role') return value;
  const given = value as Readonly<Record<string, unknown>>;
  const entries =
    shape.kind === 'by-role'
      ? Object.keys(given).map((role) => [role, shape.entry] as const)
      : Object.entries(shape.keys).map(([name, key]) => [name, key.shape] as const);
  return Object.fromEntries(
    entries.flatMap(([name, inside]) =>
      given[name] === undefined ? [] : [[name, inOrder(given[name], inside)]],
    ),
  );
}

/** Typed values as a file has them; numbered steps are places in a list, which a form keeps without gaps. */
function nested(entries: readonly (readonly [path: string, text: string])[]): unknown {
  const names = [...new Set(entries.map(([path]) => path.split('.')[0] ?? ''))];
  const inside = (name: string) =>
    entries.flatMap(([path, text]) => {
      const [first, ...rest] = path.split('.');
      return first === name ? [[rest.join('.'), text] as const] : [];
    });
  const values = names.map((name) => {
    const below = inside(name);
    return [name, below[0]?.[0] === '' ? below[0][1] : nested(below)] as const;
  });
  return names.length > 0 && names.every((name) => /^\d+$/.test(name))
    ? values.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
    : Object.fromEntries(values);
}

function leavesOf(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inside]) =>
    leavesOf(inside, path === '' ? key : `${path}.${key}`),
  );
}
