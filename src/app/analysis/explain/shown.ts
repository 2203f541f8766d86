import type { Explanation } from '../../../model/explain.ts';
import { type Formula, formulaOf } from '../../../words/formula.ts';
import { styleOf } from '../../../words/unit-style.ts';
import { quantity } from '../../../words/units.ts';

type ShownValue = Pick<Explanation, 'value' | 'unit'>;

/** True if any of the amounts has cents; then all amounts of the list show them, so that they align. */
export function hasCents(nodes: readonly ShownValue[]): boolean {
  return nodes.some((node) => isMoney(node.unit) && CENTS.test(quantity(node.value, node.unit)));
}

/** Formats a value like a formula; with cents if any amount of the list has them. */
export function shownIn(cents: boolean): (value: number | null, unit: ShownValue['unit']) => string {
  return (value, unit) => {
    const text = quantity(value, unit);
    return cents && isMoney(unit) && /\d$/.test(text) && !CENTS.test(text) ? `${text}.00` : text;
  };
}

const CENTS = /\.\d\d$/;

function isMoney(unit: ShownValue['unit']): boolean {
  return unit !== null && styleOf(unit) === 'money';
}

/** Parts of a plain sum, each once; a list with a total shows it better than a formula. */
export function isPlainSum({ tokens, parts }: Formula): boolean {
  return (
    parts.length > 1 &&
    tokens.length === 2 * parts.length - 1 &&
    tokens.every((token) => token.kind === 'part' || (token.kind === 'symbol' && token.symbol === '+'))
  );
}

const SIDE = /^(U\.S\. hire|F5): /;

/** Short name of a part: under "U.S. hire: cash", "U.S. hire: benefits" is "Benefits". */
export function labelUnder(title: string | undefined, label: string): string {
  const side = SIDE.exec(title ?? '')?.[0];
  if (!side || !label.startsWith(side)) return label;
  const rest = label.slice(side.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/**
 * Steps down to where an explanation opens. A line that is one person’s amount is passed, since "1 person × $13,800" says
 * nothing that its figure did not; it stays as the way back.
 */
export function openingSteps(line: Explanation): readonly Explanation[] {
  const { parts } = formulaOf(line);
  const [amount, ...others] = parts.filter((part) => part.kind === 'formula');
  const single = parts.some(
    (part) => part.kind === 'input' && part.path.endsWith('.headcount') && part.value === 1,
  );
  return amount && single && others.length === 0 && parts.length === 2 && amount.value === line.value
    ? [line, amount]
    : [line];
}
