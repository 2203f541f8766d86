import { inflateRawSync } from 'node:zlib';
import type { Edition } from '../edition/types.ts';
import {
  checkFigure,
  type Decoded,
  decodeComparison,
  decode as decodeOn,
  editionOf,
  type LinkIssue,
  MOST_UNPACKED,
  packedBytes,
  seemsLinked,
  textOf,
} from '../link/index.ts';
import { headline } from '../model/headline.ts';
import { LINE_IDS } from '../model/lines.ts';
import { traceText } from '../output/methodology/trace-text.ts';
import { acceptedTotals } from '../scenario/review/accepted.ts';
import type { Remarks } from '../scenario/review/remarks.ts';
import { moneyExact } from '../words/money-forms.ts';
import { checkFile } from './check-file.ts';
import { editionById, NEWEST } from './data.ts';
import { type Choices, type Resolved, resolve } from './scenario.ts';
import { snapshotFor } from './snapshot-command.ts';

/** Output of the command, and its exit status: 0 all is well, 1 a link or a file fails, 2 not a use that it knows. */
export interface Outcome {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}

const USES = {
  explain:
    'f5-roi explain <link> [line …]   every figure of the link with its formula, its inputs and their sources',
  verify:
    'f5-roi verify <link>             whether each scenario of the link still opens on the savings that it was made with',
  snapshot:
    'f5-roi snapshot <scenario> [page] [f5-roi.json]  the answer as HTML for a page without script; its link opens at the address [page]; with the prices and the start of your file; --wiki for MediaWiki',
  check:
    'f5-roi check <file>              what is wrong in a page’s own f5-roi.json, a line each: place, fault, what would be right',
} as const;

const USAGE = `${USES.explain}
${USES.verify}
${USES.snapshot}
${USES.check}

<scenario> is a link, a role and a state (bookkeeper TX), or choices as JSON ('{"state":"TX","positions":[…]}').
<link> is a whole address or the text after f5roi=; <line> is an id such as us.payrollTaxes or full.savings.
Nothing is sent anywhere: the link holds the scenario, this package the figures.
Exit status: 0 all is well, 1 a link or a file fails, 2 used in another way.`;

/** Runs the command: arguments in, text out; it reads the file that it checks, and nothing else. Never throws. */
export function run(given: readonly string[]): Outcome {
  const [command, link, ...lines] = given;
  if (given.includes('--help') || given.includes('-h')) return { text: USAGE, status: 0 };
  if (command === undefined) return { text: USAGE, status: 2 };
  if (!Object.hasOwn(USES, command))
    return { text: `f5-roi has no command "${command}"\n\n${USAGE}`, status: 2 };
  if (command === 'snapshot') return written(given.slice(1));
  if (command === 'check')
    return link ? checkFile(link) : { text: `check needs a file\n\n${USES.check}`, status: 2 };
  if (!link) return { text: `${command} needs a link\n\n${USES[command as keyof typeof USES]}`, status: 2 };
  const scenarios = scenariosIn(plain(link));
  const unreadable = scenarios.flatMap(({ issues }) =>
    issues.filter(({ problem }) => UNREADABLE.includes(problem)),
  );
  if (unreadable.length > 0) return { text: unreadable.map(issueText).join('\n'), status: 1 };
  return command === 'verify' ? verify(scenarios) : explained(scenarios, lines);
}

/** The snapshot of a scenario. */
function written(given: readonly string[]): Outcome {
  try {
    return { text: snapshotFor(given, shownIn), status: 0 };
  } catch (error) {
    return { text: `${error instanceof Error ? error.message : error}\n\n${USES.snapshot}`, status: 2 };
  }
}

/** The scenario that a link shows; null if the text is no link. Throws where a part of it cannot be used. */
function shownIn(given: string): { readonly choices: Choices; readonly edition: Edition } | null {
  if (!seemsLinked(given) && !/^z?1\./.test(given)) return null;
  const scenarios = scenariosIn(plain(given));
  const shown = scenarios.find(({ isShown }) => isShown) ?? (scenarios[0] as Linked);
  const issues = shown.issues.filter(({ problem }) => problem !== 'no check figure');
  if (issues.length > 0) throw new RangeError(issues.map(issueText).join('\n'));
  return { choices: shown.choices, edition: shown.full };
}

const UNREADABLE: readonly string[] = ['not a link', 'not unpacked', 'newer version'];

/** One scenario of a link, resolved on the edition that the link names. */
interface Linked extends Decoded {
  /** "A, Base case, on screen"; empty if the link has only one. */
  readonly title: string;
  readonly isShown: boolean;
  readonly remarks: Remarks | undefined;
  readonly full: Edition;
  readonly resolved: Resolved;
}

/** All scenarios of a link, at least one. */
function scenariosIn(text: string): readonly Linked[] {
  const named = editionOf(text);
  const full = (named === null ? undefined : editionById(named)) ?? NEWEST;
  const several = decodeComparison(full, text);
  const each = several?.each ?? [decodeOn(full, text)];
  return each.map((one, i) => {
    const { name = '', remarks } = several?.comparison.scenarios[i] ?? {};
    const isShown = i === (several?.comparison.current ?? 0);
    const words = [LETTERS[i], name, isShown ? 'on screen' : ''].filter(Boolean).join(', ');
    const title = each.length > 1 ? words : '';
    return { ...one, title, isShown, remarks, full, resolved: resolve(one.choices, full) };
  });
}

const LETTERS = ['A', 'B', 'C'];

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

function issueText({ problem, path, given }: LinkIssue): string {
  const where = [path, given].filter(Boolean).join(' ');
  return where === '' ? problem : `${problem}: ${where}`;
}

/** The scenario on screen, explained; with several, it says which one. */
function explained(scenarios: readonly Linked[], lines: readonly string[]): Outcome {
  const shown = scenarios.find(({ isShown }) => isShown) ?? (scenarios[0] as Linked);
  const { title, full, resolved } = shown;
  const start = title === '' ? [] : [`scenario ${title}; the link has ${scenarios.length}`];
  try {
    const trace = traceText(full, resolved, lines.length > 0 ? lines : LINE_IDS);
    return { text: [...start, ...shown.issues.map(issueText), trace].join('\n'), status: 0 };
  } catch (error) {
    return { text: error instanceof RangeError ? error.message : String(error), status: 1 };
  }
}

/** Every scenario against its own check figure, and what no check figure covers. */
function verify(scenarios: readonly Linked[]): Outcome {
  const checked = scenarios.map(verified);
  const failed = checked.filter(({ passed }) => !passed).length;
  const answered = scenarios.some(({ remarks }) => countOf(remarks).answers > 0);
  const summary =
    failed > 0
      ? `FAIL: ${failed} of ${checked.length} scenarios`
      : `PASS: all ${checked.length} scenarios${answered ? ', but not the reply, which no check figure covers' : ''}`;
  return {
    text: [
      ...(scenarios.length > 1 ? [summary, ''] : []),
      ...checked.flatMap(({ lines }) => [...lines, '']),
      notCovered(scenarios),
      ...(scenarios.every(({ check }) => check === null) ? ['', USES.verify] : []),
    ].join('\n'),
    status: failed > 0 ? 1 : 0,
  };
}

/** One scenario: the verdict, what is wrong with it, its edition and both savings. */
function verified(linked: Linked): { readonly passed: boolean; readonly lines: readonly string[] } {
  const { title, check, salaries, resolved, remarks } = linked;
  const savings = headline(resolved);
  const found = checkFigure(savings);
  const issues = linked.issues.filter(({ problem }) => problem !== 'no check figure');
  const passed = check === found && issues.length === 0;
  const { answers } = countOf(remarks);
  const figure =
    check === null
      ? 'the link carries no check figure, so nothing says what it was made with; the calculator always writes one'
      : check === found
        ? `check figure ${check} agrees`
        : `check figure ${check} differs from ${found}, that of the figures on which the link opens`;
  const reply = passed && title === '' && answers > 0 ? ' for the proposal; the reply is not covered' : '';
  const { cash, full } = savings;
  return {
    passed,
    lines: [
      `${title === '' ? '' : `${title}: `}${passed ? 'PASS' : 'FAIL'}: ${figure}${reply}`,
      ...issues.map(issueText),
      ...(salaries === 'exact' ? [] : [`salaries ${SALARIES[salaries]} by the sender`]),
      `edition ${resolved.edition}`,
      `cash saving ${moneyExact(cash.savings)}`,
      `all-in saving (with delay and mis-hires) ${moneyExact(full.savings)}`,
      ...(answers > 0 && remarks ? replyLines(resolved, remarks) : []),
    ],
  };
}

const SALARIES = { rounded: 'rounded to $5,000', none: 'left out' } as const;

/** What the reply comes to, so that whoever sent it can compare. */
function replyLines(resolved: Resolved, { verdicts }: Remarks): readonly string[] {
  const { cashSaving, fullSaving } = acceptedTotals(resolved, verdicts);
  const answers = Object.values(verdicts);
  const disputed = answers.filter(({ instead }) => instead !== null).length;
  return [
    `reply, NOT COVERED: ${disputed} disputed, ${answers.length - disputed} accepted; compare it with the sender’s`,
    `  cash saving as replied ${moneyExact(cashSaving)}`,
    `  all-in saving as replied ${moneyExact(fullSaving)}`,
  ];
}

function countOf(remarks: Remarks | undefined): { readonly said: number; readonly answers: number } {
  return {
    said: Object.keys(remarks?.said ?? {}).length,
    answers: Object.keys(remarks?.verdicts ?? {}).length,
  };
}

function notCovered(scenarios: readonly Linked[]): string {
  const total = (pick: 'said' | 'answers') =>
    scenarios.reduce((sum, { remarks }) => sum + countOf(remarks)[pick], 0);
  const here = `${total('said')} and ${total('answers')} in this link`;
  return `Not covered: remarks and answers of a reply (${here}), names, the client, the number of scenarios, and any change that moves neither saving by a cent. A check figure finds damage and drift, not forgery.`;
}
