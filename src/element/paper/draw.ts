import type { Compared, Labelled, Paper, PrintOut, Section, Table } from '../../output/paper/paper.ts';
import { drawBars, drawKey, drawRunningTotals } from './drawings.ts';
import { node } from './nodes.ts';
import { LONGEST_ON_PAPER, qrCode } from './qr-code.ts';

/** Longest link on the first page; a longer one goes to the end, since it would take the figures' space. */
const LONGEST_ON_FIRST_PAGE = 300;

/** Nodes of the print-out, for its own document: every first page, then what stands behind them. */
export function drawPaper(paper: Document, { compared, papers, appendix }: PrintOut): HTMLElement {
  const link = papers[0]?.link ?? '';
  const long = link.length > LONGEST_ON_FIRST_PAGE;
  const linkSection: Section = { heading: 'The link', texts: [link], tables: [], notes: [] };
  const sections = [...papers.flatMap((one) => one.appendix), ...appendix, ...(long ? [linkSection] : [])];
  return node(
    paper,
    'main',
    '',
    compared && comparedPage(paper, compared),
    ...papers.map((one) => page(paper, one)),
    ...sections.map((one) => section(paper, one)),
  );
}

function comparedPage(paper: Document, { title, link, facts, tables }: Compared): HTMLElement {
  return node(
    paper,
    'section',
    'first',
    heading(paper, 'F5 cost comparison', title, link, facts),
    node(paper, 'p', 'say', 'Each scenario has a page of its own after this one.'),
    ...tables.map((one) => table(paper, one)),
    linkLine(paper, link),
  );
}

/** The first page of a scenario. */
function page(paper: Document, content: Paper): HTMLElement {
  const { title, name, link, facts, sentence, headline, figures, bars, note, breakEvens } = content;
  const { runningTotals, lines } = content;
  const kicker = name === '' ? 'F5 cost comparison' : `F5 cost comparison: ${name}`;
  return node(
    paper,
    'section',
    'first',
    heading(paper, kicker, title, link, facts),
    node(paper, 'p', 'say', sentence),
    node(
      paper,
      'div',
      'head',
      figure(paper, 'big', headline),
      ...figures.map((one) => figure(paper, 'mid', one)),
    ),
    drawBars(paper, bars),
    drawKey(paper, [
      ['cash', 'Cash'],
      ['capacity', 'Work lost to delay'],
      ['risk', 'Mis-hire risk'],
    ]),
    table(paper, lines),
    list(paper, 'break-evens', breakEvens),
    node(paper, 'p', 'caption', note),
    node(paper, 'p', 'caption', runningTotals.summary),
    drawRunningTotals(paper, runningTotals, roomForRunningTotals(content)),
    linkLine(paper, link),
  );
}

function heading(
  paper: Document,
  kicker: string,
  title: string,
  link: string,
  facts: readonly Labelled[],
): HTMLElement {
  const codes = link.length <= LONGEST_ON_PAPER;
  return node(
    paper,
    'header',
    '',
    node(
      paper,
      'div',
      '',
      node(paper, 'p', 'kicker', kicker),
      node(paper, 'h1', '', title),
      list(paper, 'facts', facts),
    ),
    codes ? node(paper, 'div', 'qr', qrCode(paper, link, 'The link to this comparison')) : null,
  );
}

function linkLine(paper: Document, link: string): HTMLElement {
  const short = link.length <= LONGEST_ON_FIRST_PAGE;
  return node(paper, 'p', 'link', short ? link : 'The link to this comparison stands at the end.');
}

/** Height that lines and words leave for the chart on the first page, in its own units. */
function roomForRunningTotals({ lines, sentence }: Paper): number {
  const rows = Math.max(0, lines.rows.length - 15);
  return Math.max(60, 112 - 17 * rows - (sentence.length > 185 ? 16 : 0));
}

function figure(paper: Document, size: string, { label, value, dearer }: Labelled): HTMLElement {
  const of = dearer ? `${size} dearer` : size;
  return node(paper, 'div', '', node(paper, 'p', 'caption', label), node(paper, 'p', of, value));
}

function list(paper: Document, className: string, items: readonly Labelled[]): HTMLElement {
  return node(
    paper,
    'dl',
    className,
    ...items.map(({ label, value }) =>
      node(paper, 'div', '', node(paper, 'dt', '', label), node(paper, 'dd', '', value)),
    ),
  );
}

function section(paper: Document, { heading, texts, tables, notes }: Section): HTMLElement {
  return node(
    paper,
    'section',
    '',
    node(paper, 'h2', '', heading),
    ...texts.map((words) => node(paper, 'p', 'words', words)),
    ...tables.map((one) => table(paper, one)),
    notes.length > 0 ? list(paper, 'notes', notes) : null,
  );
}

function table(paper: Document, { caption, columns, rows }: Table): HTMLElement {
  const figures = (i: number) => (columns[i]?.figures ? 'figure' : '');
  return node(
    paper,
    'table',
    '',
    caption === '' ? null : node(paper, 'caption', '', caption),
    node(
      paper,
      'thead',
      '',
      node(paper, 'tr', '', ...columns.map(({ label }, i) => node(paper, 'th', figures(i), label))),
    ),
    node(
      paper,
      'tbody',
      '',
      ...rows.map(({ cells, kind }) =>
        node(
          paper,
          'tr',
          kind,
          ...cells.map((words, i) => node(paper, i === 0 ? 'th' : 'td', figures(i), words)),
        ),
      ),
    ),
  );
}
