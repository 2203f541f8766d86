import type { Edition } from '../../edition/types.ts';
import { explain } from '../../model/explain.ts';
import { LINE_IDS, type LineId } from '../../model/lines.ts';
import type { Resolved } from '../../scenario/index.ts';
import { type Formula, formulaOf, formulaPieces, formulaWords } from '../../words/formula.ts';
import { quantity, shortQuantity } from '../../words/units.ts';
import { escaped } from '../html.ts';
import { upperFirst } from './evidence.ts';
import { prose } from './prose.ts';
import { roleName } from './role-name.ts';
import { type Step, stepsOf } from './steps.ts';

const GROUPS: readonly { readonly id: string; readonly name: string; has(line: LineId): boolean }[] = [
  { id: 'lines-us', name: 'U.S. hire', has: (line) => line.startsWith('us.') },
  { id: 'lines-f5', name: 'F5', has: (line) => line.startsWith('f5.') },
  { id: 'lines-both', name: 'Comparison', has: (line) => !/^(us|f5)\./.test(line) },
];

/** Addresses and names of the groups of lines, for the table of contents. */
export const LINE_GROUPS: readonly (readonly [id: string, name: string])[] = GROUPS.map(
  ({ id, name }) => [id, name] as const,
);

/** Every line with its formula, the formula with the example's values, and the steps behind it. */
export function workedLines(edition: Edition, scenario: Resolved): string {
  const told = new Set<string>();
  return GROUPS.map(({ id, name, has }) => {
    const lines = LINE_IDS.filter(has).map((line) => {
      const tree = explain(scenario, line, (role) => roleName(edition, role));
      return { line, formula: formulaOf(tree), steps: stepsOf(tree, told) };
    });
    const index = lines.map(
      ({ line, formula }) => `<li><a href="#${line}">${escaped(shortLabel(formula))}</a></li>`,
    );
    const sections = lines.map(({ line, formula, steps }) => {
      const label = escaped(prose(formula.node.label));
      return `<section id="${line}"><h4>${label}\u00a0<a class="anchor" href="#${line}" aria-label="Address of: ${label}" title="${line}">#</a></h4>${worked(formula)}${stepList(steps)}</section>`;
    });
    return `<h3 id="${id}">${name}</h3><ul class="index">${index.join('')}</ul>${sections.join('')}`;
  }).join('');
}

/** A label without the side, which its group already names. */
function shortLabel({ node }: Formula): string {
  return upperFirst(prose(node.label).replace(/^(?:U\.S\. hire|F5): /, ''));
}

/** Steps of a line; a long list is folded, and opens if an address points into it. */
function stepList(steps: readonly Step[]): string {
  if (steps.length === 0) return '';
  const list = `<ul class="steps">${steps.map(step).join('')}</ul>`;
  return steps.length > FEW
    ? `<details><summary>${steps.length} steps behind it</summary>${list}</details>`
    : list;
}

const FEW = 1;

function step({ id, formula }: Step): string {
  return `<li id="step-${escaped(id)}"><p class="name">${escaped(prose(formula.node.label))}</p>${worked(formula)}</li>`;
}

/** A formula with its values; an entered value has none. */
function worked(formula: Formula): string {
  if (formula.tokens.length === 1) return `<p class="values">As entered: ${result(formula)}</p>`;
  return `<p class="words">${escaped(prose(formulaWords(formula)))}</p><p class="values">${valuesOf(formula)} = ${result(formula)}</p>`;
}

/** A short value; if digits were left out, its title has the longer one. */
function valuesOf(formula: Formula): string {
  return formulaPieces(formula, ({ value, unit }) => shortQuantity(value, unit))
    .map(({ text, node }) => {
      const full = node && quantity(node.value, node.unit);
      return full === null || full === text
        ? escaped(text)
        : `<span title="${escaped(full)}">${escaped(text)}</span>`;
    })
    .join('');
}

function result({ node: { value, unit } }: Formula): string {
  const [short, full] = [shortQuantity(value, unit), quantity(value, unit)];
  const rest = short === full ? '' : ` <small>${escaped(full.split(' ')[0] ?? '')}</small>`;
  return `<b>${escaped(short)}</b>${rest}`;
}
