import { expect, it } from 'vitest';
import { ATTRIBUTES } from '../src/element/attributes.ts';
import { HANDED_ON } from './handed-on.ts';

it.each(ATTRIBUTES)('data-%s is handed on', (name) => {
  expect(HANDED_ON.exec(`data-${name}`)?.[1]).toBe(name);
});

it.each(['data-style', 'data-onclick', 'data-class', 'data-id', 'data-src', 'data-preset-', 'preset-role'])(
  '%s is not',
  (name) => {
    expect(HANDED_ON.test(name)).toBe(false);
  },
);
