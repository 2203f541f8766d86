import type { Explanation } from '../model/explain.ts';
import { onlyPart } from '../model/operation.ts';

type Step = Extract<Explanation, { kind: 'formula' }>;

/**
 * A step without the parts that have no effect: a sum of one, a 0 that is added, a factor that is divided out again,
 * arithmetic among constants. A more specific name around it is kept, and so is its value, to the last bit.
 */
export function plain(tree: Explanation): Explanation {
  if (tree.kind !== 'formula') return tree;
  const only = onlyIn(tree);
  const inner = only && plain(only);
  if (tree.id === null) return inner ?? folded(tree);
  const { id, label, unit, value } = tree;
  return inner?.kind === 'formula' ? { ...inner, id, label, unit, value } : tree;
}

/** The same for a part of a formula, but a named step stays itself, so that two uses are one part. */
export function plainPart(node: Explanation): Explanation {
  if (!isUnnamed(node)) return node;
  const only = onlyIn(node);
  return only ? plainPart(only) : folded(node);
}

/** True for a constant of the formula, such as the 0 of `1 − 1`; a product is also 0 if a constant makes it so. */
export function isConstant(node: Explanation, value: 0 | 1): boolean {
  if (node.value !== value) return false;
  if (value === 0 && isUnnamed(node) && node.operation === 'mul')
    return node.parts.some((part) => isConstant(part, 0));
  return plainPart(node).kind === 'constant';
}

function onlyIn(tree: Step): Explanation | null {
  return onlyPart(tree.operation, tree.parts, isConstant) ?? cancelled(tree);
}

/** `x` of `x × 12 ÷ 12` and of `x ÷ 12 × 12`. */
function cancelled({ operation, parts }: Step): Explanation | null {
  if (operation !== 'mul' && operation !== 'div') return null;
  const [first, last] = parts;
  const undone = operation === 'mul' ? 'div' : 'mul';
  if (!first || !isUnnamed(first) || first.operation !== undone || last?.kind !== 'constant') return null;
  const [x, before] = first.parts;
  return x && before?.kind === 'constant' && before.value === last.value && last.value !== 0 ? x : null;
}

/** `1 − 1` as the constant 0: a step without figures of the scenario is a constant. */
function folded(step: Step): Explanation {
  const { value, parts } = step;
  if (value === null || !parts.every(({ kind }) => kind === 'constant')) return step;
  return { kind: 'constant', label: String(value), value, unit: null };
}

function isUnnamed(node: Explanation): node is Step {
  return node.kind === 'formula' && node.id === null;
}
