import type { Explanation } from '../model/explain.ts';
import { quantity } from './units.ts';

/** What stands between the parts of a formula. */
export type FormulaSymbol =
  | '('
  | ')'
  | '+'
  | '−'
  | '×'
  | '÷'
  | 'the smaller of'
  | 'the larger of'
  | 'and'
  | 'if'
  | 'is less than'
  | 'then'
  | 'else'
  | 'the twelfth root of';

/** One piece of a formula: a part that can be taken apart on its own, a symbol, or a whole power. */
export type FormulaToken =
  | { readonly kind: 'part'; readonly node: Explanation }
  | { readonly kind: 'symbol'; readonly symbol: FormulaSymbol }
  | { readonly kind: 'power'; readonly exponent: number };

/** A figure of one step: what it is called, its formula, and the parts that enter it, each once. */
export interface Formula {
  readonly node: Explanation;
  readonly tokens: readonly FormulaToken[];
  readonly parts: readonly Explanation[];
}

/**
 * The step that makes a figure, as text in reading order: unnamed steps are written out, named ones are parts. What
 * changes nothing is left out: a sum of one, a 0 that is added, a name around another name.
 */
export function formulaOf(tree: Explanation): Formula {
  const node = plain(tree);
  const tokens = node.kind === 'formula' ? write(node, 0) : [part(node)];
  const parts = tokens.flatMap((token) => (token.kind === 'part' ? [token.node] : []));
  return { node, tokens, parts: [...new Set(parts)].filter(({ kind }) => kind !== 'constant') };
}

/** The formula in words: "Base salary × (1 + Bonus and other cash)". */
export function formulaWords({ tokens }: Formula): string {
  return join(tokens, (node) => (node.kind === 'constant' ? quantity(node.value, null) : node.label));
}

/** The same with the values put in: "$165,000 × (1 + 10%)". */
export function formulaValues({ tokens }: Formula): string {
  return join(tokens, (node) => quantity(node.value, node.unit));
}

/** A sum of one is that one; a name around it that says more is kept. */
function plain(tree: Explanation): Explanation {
  const only = onlyPart(tree);
  if (!only || tree.kind !== 'formula') return tree;
  const inner = plain(only);
  if (tree.id === null) return inner;
  return inner.kind === 'formula' ? { ...inner, id: tree.id, label: tree.label, unit: tree.unit } : tree;
}

/** What is left of a sum without its zeros, or of a subtraction of 0, where that is one part. */
function onlyPart(tree: Explanation): Explanation | null {
  if (tree.kind !== 'formula') return null;
  const [first, second] = tree.parts;
  if (tree.operation === 'sub' && first && second && isZero(second)) return first;
  if (tree.operation !== 'sum') return null;
  const parts = tree.parts.filter((part) => !isZero(part));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function isZero(node: Explanation): boolean {
  return node.kind === 'constant' && node.value === 0;
}

const STRENGTH = {
  sum: 1,
  sub: 1,
  mul: 2,
  div: 2,
  ratio: 2,
  pow: 4,
  min: 3,
  max: 3,
  ifLess: 0,
  root12: 3,
} as const;

/** Writes a step; `around` is how strongly what stands around it binds, which decides about brackets. */
function write(node: Explanation, around: number): FormulaToken[] {
  if (node.kind !== 'formula') return [part(node)];
  const own = STRENGTH[node.operation];
  const tokens = operation(node);
  return own < around ? [symbol('('), ...tokens, symbol(')')] : tokens;
}

function operand(node: Explanation, around: number): FormulaToken[] {
  const inner = plain(node);
  if (inner.kind !== 'formula' || inner.id !== null) return [part(inner)];
  return write(inner, around);
}

function operation(node: Extract<Explanation, { kind: 'formula' }>): FormulaToken[] {
  const [a, b, yes, no] = node.parts as [Explanation, Explanation, Explanation, Explanation];
  switch (node.operation) {
    case 'sum': {
      const terms = node.parts.filter((term) => !isZero(term));
      return between(
        '+',
        (terms.length === 0 ? node.parts.slice(0, 1) : terms).map((term) => operand(term, 1)),
      );
    }
    case 'sub':
      return between('−', [operand(a, 1), operand(b, 2)]);
    case 'mul':
      return between('×', [operand(a, 2), operand(b, 2)]);
    case 'div':
    case 'ratio':
      return between('÷', [operand(a, 2), operand(b, 3)]);
    case 'min':
    case 'max': {
      const words = node.operation === 'min' ? 'the smaller of' : 'the larger of';
      return [symbol(words), symbol('('), ...between('and', [operand(a, 0), operand(b, 0)]), symbol(')')];
    }
    case 'ifLess':
      return [
        symbol('if'),
        ...operand(a, 1),
        symbol('is less than'),
        ...operand(b, 1),
        symbol('then'),
        ...operand(yes, 1),
        symbol('else'),
        ...operand(no, 1),
      ];
    case 'pow':
      return [...operand(a, 5), { kind: 'power', exponent: node.exponent ?? 1 }];
    case 'root12':
      return [symbol('the twelfth root of'), symbol('('), ...operand(a, 0), symbol(')')];
    default:
      return node.operation satisfies never;
  }
}

function between(sign: FormulaSymbol, operands: readonly FormulaToken[][]): FormulaToken[] {
  return operands.flatMap((tokens, i) => (i === 0 ? tokens : [symbol(sign), ...tokens]));
}

function part(node: Explanation): FormulaToken {
  return { kind: 'part', node };
}

function symbol(sign: FormulaSymbol): FormulaToken {
  return { kind: 'symbol', symbol: sign };
}

/** A negative value after one of these stands in brackets. */
const SIGNS: ReadonlySet<FormulaSymbol> = new Set(['+', '−', '×', '÷']);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function join(tokens: readonly FormulaToken[], show: (node: Explanation) => string): string {
  const words = tokens.map((token, i) => {
    switch (token.kind) {
      case 'part': {
        const text = show(token.node);
        const before = tokens[i - 1];
        return text.startsWith('−') && before?.kind === 'symbol' && SIGNS.has(before.symbol)
          ? `(${text})`
          : text;
      }
      case 'symbol':
        return token.symbol;
      case 'power':
        return String(token.exponent).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] as string);
      default:
        return token satisfies never;
    }
  });
  return words
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/ (?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/g, '');
}
