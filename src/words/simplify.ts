import type { Explanation } from '../model/explain.ts';

/**
 * A step without the parts that have no effect: a sum of one, a 0 that is added, a factor that is divided out again,
 * arithmetic among constants. A more specific name around it is kept, and so is its value, to the last bit.
 */
export function plain(tree: Explanation): Explanation {
  const only = onlyPart(tree) ?? cancelled(tree);
  if (only && tree.kind === 'formula') {
    const inner = plain(only);
    if (tree.id === null) return inner;
    return inner.kind === 'formula'
      ? { ...inner, id: tree.id, label: tree.label, unit: tree.unit, value: tree.value }
      : tree;
  }
  return folded(tree);
}

/** True for 0, or for a product that a constant of the formula makes 0, such as the work lost at full output. */
export function isZero(node: Explanation): boolean {
  if (node.value !== 0) return false;
  if (node.kind === 'constant') return true;
  return isUnnamed(node) && node.operation === 'mul' && node.parts.some((part) => isZero(plain(part)));
}

/** The one part left of a sum without its zeros, or of a subtraction of 0; null if there are more. */
function onlyPart(tree: Explanation): Explanation | null {
  if (tree.kind !== 'formula') return null;
  const [first, second] = tree.parts;
  if (tree.operation === 'sub' && first && second && isZero(second)) return first;
  if (tree.operation !== 'sum') return null;
  const parts = tree.parts.filter((part) => !isZero(part));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** `x` of `x × 12 ÷ 12` and of `x ÷ 12 × 12`. */
function cancelled(tree: Explanation): Explanation | null {
  if (tree.kind !== 'formula' || (tree.operation !== 'mul' && tree.operation !== 'div')) return null;
  const [first, last] = tree.parts;
  const undone = tree.operation === 'mul' ? 'div' : 'mul';
  if (!first || !isUnnamed(first) || first.operation !== undone || last?.kind !== 'constant') return null;
  const [x, before] = first.parts;
  return x && before?.kind === 'constant' && before.value === last.value && last.value !== 0 ? x : null;
}

/** `1 − 1` as the constant 0: a step without figures of the scenario is a constant. */
function folded(tree: Explanation): Explanation {
  if (!isUnnamed(tree) || tree.value === null || !tree.parts.every((part) => part.kind === 'constant'))
    return tree;
  return { kind: 'constant', label: String(tree.value), value: tree.value, unit: null };
}

function isUnnamed(node: Explanation): node is Extract<Explanation, { kind: 'formula' }> {
  return node.kind === 'formula' && node.id === null;
}
