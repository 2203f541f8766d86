import { describe, expect, it } from 'vitest';
import { fc } from '../tests/support/arbitraries.ts';
import { readFrameMessage, readPageMessage, seal } from './protocol.ts';

describe('what a frame says', () => {
  it.each([
    { type: 'ready' },
    { type: 'height', height: 1 },
    { type: 'height', height: 50_000 },
    { type: 'state', state: null },
    { type: 'state', state: '1.2026-11.sTX_m24r650_k-1x2y3z' },
  ] as const)('%o arrives as it was sent', (message) => {
    expect(readFrameMessage(structuredClone(seal(message)))).toEqual(message);
  });

  it('carries nothing but what its type names', () => {
    expect(readFrameMessage({ f5roi: 1, type: 'ready', height: 5, html: '<b>' })).toEqual({ type: 'ready' });
  });

  it.each([0, -1, 1.5, 50_001, Number.NaN, Number.POSITIVE_INFINITY, '800', null, undefined, [800], {}])(
    'a height of %o is refused',
    (height) => {
      expect(readFrameMessage({ f5roi: 1, type: 'height', height })).toBeNull();
    },
  );

  it.each(['', 'a b', '1.x#y', 'a&b=c', '1.é', '<script>', 'a\nb', 'a'.repeat(6001), 5, undefined, ['1.a']])(
    'a state of %o is refused',
    (state) => {
      expect(readFrameMessage({ f5roi: 1, type: 'state', state })).toBeNull();
    },
  );
});

describe('what a page says', () => {
  it.each([
    { type: 'call' },
    { type: 'hello', page: null },
    { type: 'hello', page: 'https://host.example/a?b=c#d' },
  ] as const)('%o arrives as it was sent', (message) => {
    expect(readPageMessage(structuredClone(seal(message)))).toEqual(message);
  });

  it.each(['javascript:alert()', '/a', 'data:text/html,x', `https://a/${'x'.repeat(8001)}`, 5, undefined])(
    'a page of %o is refused',
    (page) => {
      expect(readPageMessage({ f5roi: 1, type: 'hello', page })).toBeNull();
    },
  );
});

it.each([
  null,
  undefined,
  'ready',
  5,
  [],
  {},
  { type: 'ready' },
  { f5roi: 2, type: 'ready' },
  { f5roi: '1', type: 'ready' },
  { f5roi: 1 },
  { f5roi: 1, type: 'other' },
])('%o is nobody’s message', (data) => {
  expect(readFrameMessage(data)).toBeNull();
  expect(readPageMessage(data)).toBeNull();
});

describe('anything at all', () => {
  const field = fc.oneof(
    fc.anything(),
    fc.constantFrom('ready', 'height', 'state', 'call', 'hello', '__proto__', 'toString'),
    fc.double(),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.webUrl(),
  );
  const envelope = fc.record(
    { f5roi: fc.oneof(fc.constant(1), field), type: field, height: field, state: field, page: field },
    { requiredKeys: [] },
  );
  const anyMessage = fc.oneof({ weight: 1, arbitrary: fc.anything() }, { weight: 4, arbitrary: envelope });

  it('is read without a throw, as one of the known messages with nothing else in it, or as none', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const said = readFrameMessage(data);
        if (said?.type === 'height') {
          expect(Object.keys(said)).toEqual(['type', 'height']);
          expect(Number.isInteger(said.height) && said.height > 0 && said.height <= 50_000).toBe(true);
        } else if (said?.type === 'state') {
          expect(Object.keys(said)).toEqual(['type', 'state']);
          expect(said.state ?? 'none').toMatch(/^[\w.~-]+$/);
        } else expect([null, { type: 'ready' }]).toContainEqual(said);
        const asked = readPageMessage(data);
        if (asked?.type === 'hello') {
          expect(Object.keys(asked)).toEqual(['type', 'page']);
          expect(asked.page ?? 'https://').toMatch(/^https?:\/\//);
        } else expect([null, { type: 'call' }]).toContainEqual(asked);
      }),
      { numRuns: 5000 },
    );
  });
});
