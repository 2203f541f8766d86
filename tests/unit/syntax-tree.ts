/** A node of a syntax tree, as the parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A tree's nodes, itself included. */
export function nodesOf(tree: unknown): SyntaxNode[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const below = Object.values(tree).flatMap(nodesOf);
  return 'type' in tree && typeof tree.type === 'string' ? [tree as SyntaxNode, ...below] : below;
}
