import type { EditionFigures } from '../edition/figures.ts';
import { wanted } from './file/read-value.ts';
import { KEYS, type Key, type Keys, SCHEMA_KEY, type Shape } from './keys.ts';

/** The JSON Schema of `f5-roi.json`, for editors; its roles and states are the edition's. */
export function configSchema(edition: EditionFigures): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'F5 cost & ROI, the operator’s file, version 1',
    description: 'Prices, roles and look of the F5 cost & ROI calculator. Every key is optional.',
    ...objectOf({ [SCHEMA_KEY]: { type: 'string' }, ...propertiesOf(KEYS) }),
    $defs: {
      role: { enum: edition.roles.map(({ id }) => id) },
      state: { enum: edition.states.map(({ code }) => code) },
    },
  };
}

/** Rows of the docs’ table: path, value, meaning. */
export function keyRows(keys: Keys = KEYS, above = ''): readonly (readonly [string, string, string])[] {
  return Object.entries(keys).flatMap(([name, { about, shape }]) => {
    const path = `${above}${name}`;
    switch (shape.kind) {
      case 'group':
        return [[path, 'an object', about] as const, ...keyRows(shape.keys, `${path}.`)];
      case 'by-role':
        return [[path, 'an object, by role', about] as const, ...inside(shape.entry, `${path}.<role>.`)];
      case 'roles':
        return [[path, 'a list', about] as const, ...inside(shape.entry, `${path}.<n>.`)];
      default:
        return [[path, wanted(shape), about] as const];
    }
  });
}

function inside(shape: Shape, above: string): ReturnType<typeof keyRows> {
  return shape.kind === 'group' ? keyRows(shape.keys, above) : [];
}

function propertiesOf(keys: Keys): Record<string, object> {
  return Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, describe(key)]));
}

function describe({ about, example, shape }: Key): object {
  return {
    description: about,
    ...(example === undefined ? {} : { examples: [example] }),
    ...typeOf(shape),
  };
}

function typeOf(shape: Shape): object {
  switch (shape.kind) {
    case 'group':
      return {
        ...objectOf(propertiesOf(shape.keys)),
        ...(shape.needs ? { required: [shape.needs] } : {}),
      };
    case 'by-role':
      return {
        type: 'object',
        propertyNames: { $ref: '#/$defs/role' },
        additionalProperties: typeOf(shape.entry),
      };
    case 'roles':
      return {
        type: 'array',
        minItems: 1,
        items: { anyOf: [{ $ref: '#/$defs/role' }, typeOf(shape.entry)] },
      };
    case 'number':
      return { type: shape.whole ? 'integer' : 'number', minimum: shape.min, maximum: shape.max };
    case 'text':
      return { type: 'string', minLength: 1, maxLength: shape.most };
    case 'one-of':
      return { enum: shape.options };
    case 'flag':
      return { type: 'boolean' };
    case 'role':
      return { $ref: '#/$defs/role' };
    case 'state':
      return { $ref: '#/$defs/state' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'address':
      return { type: 'string', pattern: '^https://' };
    case 'picture':
      return { type: 'string', pattern: '^(https://|data:image/)' };
    case 'color':
    case 'font':
    case 'field':
      return { type: 'string', minLength: 1 };
    default:
      return shape satisfies never;
  }
}

function objectOf(properties: Record<string, object>): object {
  return { type: 'object', additionalProperties: false, properties };
}
