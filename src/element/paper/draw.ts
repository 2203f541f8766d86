import type { Compared, Head, Paper, Points, PrintOut } from '../../output/paper/paper.ts';
import { drawBars, longestOf } from './bars.ts';
import { type Child, node } from './nodes.ts';
import { LONGEST_ON_PAPER, qrCode } from './qr-code.ts';
import { drawRunningTotals } from './running-totals.ts';
import { list, section, table } from './section.ts';

/** Longest link on the first page; a longer one would take the figures' space. */
const LONGEST_ON_FIRST_PAGE = 200;

/** Nodes of the print-out, for its own document: every first page, then what stands behind them. */
export function drawPaper(paper: Document, { compared, papers, appendix }: PrintOut): HTMLElement {
  const behind = [...papers.flatMap((one) => one.appendix), ...appendix];
  const link = papers[0]?.link ?? '';
  const long = link.length > LONGEST_ON_FIRST_PAGE;
  // A page alone stays alone if its code or its words open the link.
  const atEnd = long && (behind.length > 0 || link.length > LONGEST_ON_PAPER);
  const where = atEnd ? 'The link to this comparison stands at the end.' : 'Open this comparison';
  const foot = () => (link === '' ? null : linkLine(paper, link, long ? where : link, !atEnd));
  return node(
    paper,
    'main',
    '',
    compared && comparedPage(paper, compared, foot()),
    ...papers.map((one) => page(paper, one, foot())),
    ...behind.map((one) => section(paper, one)),
    atEnd ? section(paper, { heading: 'The link', texts: [link], tables: [], notes: [], chart: null }) : null,
  );
}

function comparedPage(paper: Document, compared: Compared, foot: Child): HTMLElement {
  const longest = longestOf(compared.pictures.flatMap(({ bars }) => bars));
  return node(
    paper,
    'section',
    'first',
    head(paper, compared),
    node(paper, 'p', 'words', 'Each scenario has a page of its own after this one.'),
    ...compared.pictures.map(({ name, bars }) =>
      node(paper, 'section', '', node(paper, 'h2', '', name), drawBars(paper, bars, longest)),
    ),
    ...compared.tables.map((one) => table(paper, one, 'compared')),
    foot,
  );
}

/** The page of a scenario. */
function page(paper: Document, content: Paper, foot: Child): HTMLElement {
  const { facts, bars, receipt, range, turns, unknowns, roles, runningTotals } = content;
  return node(
    paper,
    'section',
    'first',
    head(paper, content),
    list(paper, 'facts', facts),
    drawBars(paper, bars, longestOf(bars)),
    table(paper, receipt, 'receipt'),
    node(paper, 'div', 'pair', points(paper, range), points(paper, turns)),
    section(paper, unknowns),
    roles && table(paper, roles, 'roles'),
    runningTotals && node(paper, 'p', 'caption', runningTotals.summary),
    runningTotals && drawRunningTotals(paper, runningTotals),
    foot,
  );
}

/** The finding, for whom and when, and the code that opens it. */
function head(paper: Document, { name, finding, prepared, link }: Head): HTMLElement {
  const codes = link !== '' && link.length <= LONGEST_ON_PAPER;
  const kicker = name === '' ? 'F5 cost comparison' : `F5 cost comparison: ${name}`;
  return node(
    paper,
    'header',
    '',
    node(
      paper,
      'div',
      '',
      node(paper, 'p', 'kicker', kicker),
      node(paper, 'h1', '', finding),
      node(paper, 'p', 'prepared', prepared),
    ),
    codes ? node(paper, 'div', 'qr', qrCode(paper, link, 'The link to this comparison')) : null,
  );
}

function points(paper: Document, { heading, items, note }: Points): HTMLElement {
  return node(
    paper,
    'div',
    '',
    node(paper, 'h2', '', heading),
    list(paper, 'points', items),
    note === '' ? null : node(paper, 'p', 'caption', note),
  );
}

/** The link in words; in a PDF it can be pressed. */
function linkLine(paper: Document, link: string, words: string, pressed: boolean): HTMLElement {
  if (!pressed || !/^https?:/.test(link)) return node(paper, 'p', 'link', words);
  const anchor = node(paper, 'a', '', words);
  anchor.setAttribute('href', link);
  return node(paper, 'p', 'link', anchor);
}
