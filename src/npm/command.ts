import { inflateRawSync } from 'node:zlib';
import { checkFigure, type Decoded, linkIn, MOST_UNPACKED, packedBytes, textOf } from '../link/index.ts';
import { headline } from '../model/headline.ts';
import { LINE_IDS } from '../model/lines.ts';
import { traceText } from '../output/methodology/trace-text.ts';
import { moneyExact } from '../words/money.ts';
import { editionById, NEWEST } from './data.ts';
import { decode } from './link.ts';
import { resolve } from './scenario.ts';

/** Output of the command, with a flag for failure. */
export interface Outcome {
  readonly text: string;
  readonly failed: boolean;
}

const USAGE = `f5-roi explain <link> [line …]   every figure of the link with its formula, its inputs and their sources
f5-roi verify <link>             whether the link still opens on the figures that it was made with

<link> is a whole address or the text after f5roi=; <line> is an id such as us.payrollTaxes or full.savings.
Nothing is sent anywhere: the link holds the scenario, this package the figures.`;

/** Runs the auditor's command: arguments in, text out, no process involved. Never throws. */
export function run([command, link, ...lines]: readonly string[]): Outcome {
  if (!command || !link || !['explain', 'verify'].includes(command)) return { text: USAGE, failed: true };
  const text = plain(linkIn(link) ?? link);
  const opened = decode(text);
  const problems = opened.issues.map(
    ({ problem, path, given }) => `${problem}: ${[path, given].filter(Boolean).join(' ')}`,
  );
  if (opened.issues.some(({ problem }) => UNREADABLE.includes(problem)))
    return { text: problems.join('\n'), failed: true };
  const edition = editionById(opened.edition) ?? NEWEST;
  const scenario = resolve(opened.choices, edition);
  if (command === 'verify') return verify(opened, scenario, problems);
  try {
    const trace = traceText(edition, scenario, lines.length > 0 ? lines : LINE_IDS);
    return { text: [...problems, trace].join('\n'), failed: false };
  } catch (error) {
    return { text: error instanceof RangeError ? error.message : String(error), failed: true };
  }
}

const UNREADABLE: readonly string[] = ['not a link', 'not unpacked', 'newer version'];

/** The text of a compressed link; if it is damaged, the compressed text, for the decoder to name. */
function plain(text: string): string {
  const packed = packedBytes(text);
  if (!packed) return text;
  try {
    return textOf(inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED }));
  } catch {
    return text;
  }
}

function verify(
  { check, salaries }: Decoded,
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
      ...(salaries === 'exact' ? [] : [`salaries ${SALARIES[salaries]} by the sender`]),
      `edition ${scenario.edition}`,
      `cash saving ${moneyExact(savings.cash.savings)}`,
      `saving with delay and mis-hires ${moneyExact(savings.full.savings)}`,
    ].join('\n'),
    failed: !passed,
  };
}

const SALARIES = { rounded: 'rounded to $5,000', none: 'left out' } as const;
