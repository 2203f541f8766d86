import type { Explanation } from '../model/explain.ts';
import { partsWithEffect } from '../model/operation.ts';
import { isConstant, plain, plainPart } from './simplify.ts';
import { quantity, shortQuantity } from './units.ts';

/** Text between the parts of a formula. */
export type FormulaSymbol = '(' | ')' | ',' | '+' | '−' | '×' | '÷' | '<' | '>' | Word;
type Word = 'min' | 'max' | 'if' | 'then' | 'else';

/** One piece of a formula: a part with its own explanation, a symbol, or a whole power. */
export type FormulaToken =
  | { readonly kind: 'part'; readonly node: Explanation }
  | { readonly kind: 'symbol'; readonly symbol: FormulaSymbol }
  | { readonly kind: 'power'; readonly exponent: number | '1/12' };

/** A figure of one step: its name, its formula, and its parts, each once. */
export interface Formula {
  readonly node: Explanation;
  readonly tokens: readonly FormulaToken[];
  readonly parts: readonly Explanation[];
}

/**
 * The step behind a figure, as text in reading order: unnamed steps are written out, named ones are parts. Anything
 * without effect is left out: a sum of one, a 0 that is added, a name around another name.
 */
export function formulaOf(tree: Explanation): Formula {
  const node = plain(tree);
  const tokens = node.kind === 'formula' ? write(node, 0) : [part(node)];
  const parts = tokens.flatMap((token) => (token.kind === 'part' ? [token.node] : []));
  return { node, tokens, parts: [...new Set(parts)].filter(({ kind }) => kind !== 'constant') };
}

/** The formula in words: "Base salary × (1 + Bonus and other cash)". */
export function formulaWords(formula: Formula): string {
  return spelled(formulaPieces(formula, termName));
}

/** The same with values: "$165,000 × (1 + 10%)"; with `quantity`, to the last digit. */
export function formulaValues(formula: Formula, show: typeof quantity = shortQuantity): string {
  return spelled(formulaPieces(formula, ({ value, unit }) => show(value, unit)));
}

/** Name of a part within a formula, without commas, since commas separate the parts: "Wages (year 1)". */
function termName(node: Explanation): string {
  if (node.kind === 'constant') return quantity(node.value, null);
  return node.label.replace(/, ((?:(?! and )[^,:])+)(?=:|$)/, ' ($1)');
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
  root12: 4,
} as const;

/** Writes a step; `around` is the precedence of the operation around it, which decides if it needs parentheses. */
function write(node: Explanation, around: number): FormulaToken[] {
  if (node.kind !== 'formula') return [part(node)];
  const own = STRENGTH[node.operation];
  const tokens = operation(node);
  return own < around ? [symbol('('), ...tokens, symbol(')')] : tokens;
}

function operand(node: Explanation, around: number): FormulaToken[] {
  const inner = plainPart(node);
  if (inner.kind !== 'formula' || inner.id !== null) return [part(inner)];
  return write(inner, around);
}

function operation(node: Extract<Explanation, { kind: 'formula' }>): FormulaToken[] {
  const [a, b, yes, no] = node.parts as [Explanation, Explanation, Explanation, Explanation];
  switch (node.operation) {
    case 'sum':
      return between(
        '+',
        partsWithEffect('sum', node.parts, isConstant).map((term) => operand(term, 1)),
      );
    case 'sub':
      return between('−', [operand(a, 1), operand(b, 2)]);
    case 'mul':
      return between('×', [operand(a, 2), operand(b, 2)]);
    case 'div':
    case 'ratio':
      return between('÷', [operand(a, 2), operand(b, 3)]);
    case 'min':
    case 'max':
      return call(node.operation, operandsOf(node, node.operation));
    case 'ifLess':
      return [
        symbol('if'),
        ...(a.kind === 'constant' ? compared(b, '>', a) : compared(a, '<', b)),
        symbol('then'),
        ...operand(yes, 1),
        symbol(','),
        symbol('else'),
        ...operand(no, 1),
      ];
    case 'pow':
      return [...operand(a, 5), { kind: 'power', exponent: node.exponent ?? 1 }];
    case 'root12':
      return [...operand(a, 5), { kind: 'power', exponent: '1/12' }];
    default:
      return node.operation satisfies never;
  }
}

function compared(a: Explanation, sign: '<' | '>', b: Explanation): FormulaToken[] {
  return [...operand(a, 1), symbol(sign), ...operand(b, 1)];
}

/** The smallest of the smallest two and a third is the smallest of the three. */
function operandsOf(tree: Explanation, name: 'min' | 'max'): readonly FormulaToken[][] {
  if (tree.kind !== 'formula') return [];
  return tree.parts.flatMap((part) => {
    const inner = plainPart(part);
    const same = inner.kind === 'formula' && inner.id === null && inner.operation === name;
    return same ? operandsOf(inner, name) : [operand(inner, 0)];
  });
}

function call(name: 'min' | 'max', operands: readonly FormulaToken[][]): FormulaToken[] {
  return [symbol(name), symbol('('), ...between(',', operands), symbol(')')];
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

/** A negative value after one of these gets parentheses. */
const SIGNS: ReadonlySet<FormulaSymbol> = new Set(['+', '−', '×', '÷']);

/** A run of a formula's text; `node` if it is the text of a part. */
export interface FormulaPiece {
  readonly text: string;
  readonly node: Explanation | null;
}

/** A formula's text, piece by piece, spaces included: joined, it is the formula. */
export function formulaPieces(
  { tokens }: Formula,
  show: (node: Explanation) => string,
): readonly FormulaPiece[] {
  return tokens.flatMap((token, i): FormulaPiece[] => {
    const space = isApart(tokens[i - 1], token) ? ' ' : '';
    switch (token.kind) {
      case 'part': {
        const before = tokens[i - 1];
        const text = show(token.node);
        const piece = { text, node: token.node };
        return text.startsWith('−') && before?.kind === 'symbol' && SIGNS.has(before.symbol)
          ? [plainText(`${space}(`), piece, plainText(')')]
          : [plainText(space), piece];
      }
      case 'symbol':
        return [plainText(space + token.symbol)];
      case 'power':
        return [plainText(powerText(token.exponent))];
      default:
        return token satisfies never;
    }
  });
}

function plainText(text: string): FormulaPiece {
  return { text, node: null };
}

function isApart(before: FormulaToken | undefined, token: FormulaToken): boolean {
  if (!before || token.kind === 'power') return false;
  if (before.kind === 'symbol' && before.symbol === '(') return false;
  if (token.kind !== 'symbol') return true;
  if (token.symbol === ')' || token.symbol === ',') return false;
  const isCall = before.kind === 'symbol' && (before.symbol === 'min' || before.symbol === 'max');
  return !(isCall && token.symbol === '(');
}

function powerText(exponent: number | '1/12'): string {
  if (typeof exponent === 'string') return `^(${exponent})`;
  return String(exponent).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] as string);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function spelled(pieces: readonly FormulaPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
