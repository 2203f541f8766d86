import { type Algebra, numbers } from './algebra.ts';
import type { InputPath } from './input.ts';

/** The operations a traced step can hold; `pow` and `root12` as in the algebra. */
export type Operation = 'sum' | 'sub' | 'mul' | 'div' | 'ratio' | 'min' | 'max' | 'ifLess' | 'pow' | 'root12';

/**
 * A value with the operation that made it. Steps share their parts, so a trace is a graph without cycles; every
 * `value` is exactly the number that the plain reader computes.
 */
export type Traced =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'input'; readonly path: InputPath; readonly value: number }
  | {
      readonly kind: 'step';
      readonly operation: Operation;
      readonly parts: readonly Traced[];
      /** Only for `pow`. */
      readonly exponent?: number;
      readonly value: number;
    }
  | {
      readonly kind: 'named';
      readonly key: string;
      readonly index: number | undefined;
      readonly of: Traced;
      readonly value: number;
    };

/** An input of the scenario, as a traced value. */
export function tracedInput(value: number, path: InputPath): Traced {
  return { kind: 'input', path, value };
}

/** Performs one operation on plain numbers, for traces and for explanations. */
export function operate(operation: Operation, values: readonly number[], exponent = 1): number {
  const [a = 0, b = 0, yes = 0, no = 0] = values;
  switch (operation) {
    case 'sum':
      return numbers.sum(values);
    case 'ifLess':
      return numbers.ifLess(a, b, yes, no);
    case 'pow':
      return numbers.pow(a, exponent);
    case 'root12':
    case 'sub':
    case 'mul':
    case 'div':
    case 'ratio':
    case 'min':
    case 'max':
      return numbers[operation](a, b);
    default:
      return operation satisfies never;
  }
}

function step(operation: Operation, parts: readonly Traced[]): Traced {
  const value = operate(
    operation,
    parts.map((part) => part.value),
  );
  return { kind: 'step', operation, parts, value };
}

/** The tracing reader of the model. */
export const tracing: Algebra<Traced> = {
  num: (value) => ({ kind: 'constant', value }),
  add: (a, b) => step('sum', [a, b]),
  sum: (terms) => step('sum', terms),
  sumOf: (items, term) => step('sum', items.map(term)),
  sub: (a, b) => step('sub', [a, b]),
  mul: (a, b) => step('mul', [a, b]),
  div: (a, b) => step('div', [a, b]),
  ratio: (a, b) => step('ratio', [a, b]),
  min: (a, b) => step('min', [a, b]),
  max: (a, b) => step('max', [a, b]),
  ifLess: (a, b, yes, no) => step('ifLess', [a, b, yes, no]),
  pow: (a, exponent) => ({
    kind: 'step',
    operation: 'pow',
    parts: [a],
    exponent,
    value: numbers.pow(a.value, exponent),
  }),
  root12: (a) => step('root12', [a]),
  name: (key, of, index) => ({ kind: 'named', key, index, of, value: of.value }),
};
