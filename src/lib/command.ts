import { moneyExact } from '../format/money.ts';
import { checkFigure, linkIn } from '../link/index.ts';
import { traceText } from '../method/trace-text.ts';
import { headline } from '../model/headline.ts';
import { LINE_IDS } from '../model/lines.ts';
import { editionById, NEWEST } from './data.ts';
import { decode } from './link.ts';
import { resolve } from './scenario.ts';

/** What the command prints, and whether it failed. */
export interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

const USAGE = `f5-roi explain <link> [line …]   every figure of the link with its formula, its inputs and their sources
f5-roi verify <link>             whether the link still opens on the figures that it was made with

<link> is a whole address or the text after f5roi=; <line> is an id such as us.payrollTaxes or full.savings.
Nothing is sent anywhere: the link holds the scenario, this package the figures.`;

/** The auditor's command, without its process: arguments in, text out. Never throws. */
export function run([command, link, ...lines]: readonly string[]): Outcome {
  if (!command || !link || !['explain', 'verify'].includes(command)) return { text: USAGE, failed: true };
  const text = linkIn(link) ?? link;
  const opened = decode(text);
  const problems = opened.issues.map(
    ({ problem, path, given }) => `${problem}: ${[path, given].filter(Boolean).join(' ')}`,
  );
  if (opened.issues.some(({ problem }) => problem === 'not a link' || problem === 'newer version'))
    return { text: problems.join('\n'), failed: true };
  const edition = editionById(opened.edition) ?? NEWEST;
  const scenario = resolve(opened.choices, edition);
  if (command === 'verify') return verify(opened.check, scenario, problems);
  try {
    const trace = traceText(edition, scenario, lines.length > 0 ? lines : LINE_IDS);
    return { text: [...problems, trace].join('\n'), failed: false };
  } catch (error) {
    return { text: error instanceof RangeError ? error.message : String(error), failed: true };
  }
}

function verify(
  check: string | null,
  scenario: ReturnType<typeof resolve>,
  problems: readonly string[],
): Outcome {
  const savings = headline(scenario);
  const found = checkFigure(savings);
  const passed = check === found && problems.length === 0;
  const verdict =
    check === null
      ? 'the link carries no check figure'
      : check === found
        ? `check figure ${check} agrees`
        : `check figure ${check} differs from ${found}`;
  return {
    text: [
      `${passed ? 'PASS' : 'FAIL'}: ${verdict}`,
      ...problems,
      `edition ${scenario.edition}`,
      `cash saving ${moneyExact(savings.cash.savings)}`,
      `saving with delay and mis-hires ${moneyExact(savings.full.savings)}`,
    ].join('\n'),
    failed: !passed,
  };
}
