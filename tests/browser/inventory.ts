/** Every capability of 0.10 with the presses that reach it, and the page of the docs that lists them. */
import { ANALYSIS } from './inventory/analysis.ts';
import { ANSWER, EXPLANATIONS } from './inventory/answer.ts';
import { CALL, PRESENTING } from './inventory/call.ts';
import type { Capability, Chapter, Press } from './inventory/capability.ts';
import { INPUTS } from './inventory/inputs.ts';
import { LEAVING } from './inventory/leaving.ts';
import { OPENED } from './inventory/opened.ts';
import { REVIEW } from './inventory/review.ts';
import { WIDGET } from './inventory/starts.ts';

export const INVENTORY: readonly Chapter[] = [
  INPUTS,
  ANSWER,
  EXPLANATIONS,
  ANALYSIS,
  REVIEW,
  LEAVING,
  CALL,
  PRESENTING,
  OPENED,
];

/** The inventory as a page. */
export function inventoryPage(): string {
  const count = INVENTORY.reduce((sum, { all }) => sum + all.length, 0);
  return `# What it can do

For whoever looks for something on the screen: ${count} capabilities, the surface that each is on, and the presses that lead
there. What is typed or chosen in a field is one press with the field. The presses begin at the plain widget, or where the
table says. \`tests/browser/inventory.test.ts\` makes each of them in a browser and writes this page (\`-u\`).

${INVENTORY.map(chapter).join('\n\n')}
`;
}

function chapter({ title, all }: Chapter): string {
  const rows = all.map((one) => [one.what, one.where, way(one)]);
  const table = [['capability', 'where', 'presses'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((words, column) => words.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`## ${title}`, '', line(head), rule, ...body.map(line)].join('\n');
}

/** "2: _Full analysis_ › _Workbook_", with the start if it is not the plain widget. */
function way({ from, presses }: Capability): string {
  const start = from === WIDGET ? [] : [`(${from.words})`];
  const steps = [...start, ...presses.map(words)].join(' › ');
  return [String(presses.length), steps].filter(Boolean).join(': ');
}

function words(press: Press): string {
  if ('key' in press) return `\`${press.key}\``;
  const { name, put, inside } = press;
  const typed = put === undefined ? '' : `: ${put}`;
  const label = inside?.role === 'row' ? `amount of _${shown(inside.name)}_` : `_${shown(name)}_`;
  return label + typed;
}

/** A name without the words that differ. */
function shown(name: string): string {
  return name.replace(/^… |\s?…$/g, '').replaceAll('|', '\\|');
}
