import type { Explanation } from '../../../model/explain.ts';
import type { Formula } from '../../../words/formula.ts';
import { quantity, styleOf } from '../../../words/units.ts';

type Shown = Pick<Explanation, 'value' | 'unit'>;

/** Whether an amount among these has cents: then all amounts of their list show them, and stand in line. */
export function hasCents(nodes: readonly Shown[]): boolean {
  return nodes.some((node) => isMoney(node.unit) && CENTS.test(quantity(node.value, node.unit)));
}

/** Writes a value as formulas do; amounts with two decimals where one of the list has them. */
export function shownIn(cents: boolean): (value: number | null, unit: Shown['unit']) => string {
  return (value, unit) => {
    const text = quantity(value, unit);
    return cents && isMoney(unit) && /\d$/.test(text) && !CENTS.test(text) ? `${text}.00` : text;
  };
}

const CENTS = /\.\d\d$/;

function isMoney(unit: Shown['unit']): boolean {
  return unit !== null && styleOf(unit) === 'money';
}

/** Parts that are added, each once: a list with its total says that, and a formula would say it again. */
export function isPlainSum({ tokens, parts }: Formula): boolean {
  return (
    parts.length > 1 &&
    tokens.length === 2 * parts.length - 1 &&
    tokens.every((token) => token.kind === 'part' || (token.kind === 'symbol' && token.symbol === '+'))
  );
}

const SIDE = /^(U\.S\. hire|F5): /;

/** Under "U.S. hire: cash" the part "U.S. hire: benefits" is "Benefits": the title has named the side. */
export function labelUnder(title: string | undefined, label: string): string {
  const side = SIDE.exec(title ?? '')?.[0];
  if (!side || !label.startsWith(side)) return label;
  const rest = label.slice(side.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
