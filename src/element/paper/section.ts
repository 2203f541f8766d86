import type { Labelled, Row, Section, Table } from '../../output/paper/paper.ts';
import { node, shape } from './nodes.ts';
import { drawRunningTotals } from './running-totals.ts';

/** A heading with its sentences, its chart, its tables and its notes. */
export function section(paper: Document, { heading, texts, tables, notes, chart }: Section): HTMLElement {
  return node(
    paper,
    'section',
    '',
    node(paper, 'h2', '', heading),
    ...texts.map((words) => node(paper, 'p', 'words', words)),
    chart && node(paper, 'p', 'caption', chart.summary),
    chart && drawRunningTotals(paper, chart),
    ...tables.map((one) => table(paper, one)),
    notes.length > 0 ? list(paper, 'notes', notes) : null,
  );
}

/** Names, each with its figure or its words. */
export function list(paper: Document, className: string, items: readonly Labelled[]): HTMLElement {
  return node(
    paper,
    'dl',
    className,
    ...items.map(({ label, value }) =>
      node(paper, 'div', '', node(paper, 'dt', '', label), node(paper, 'dd', '', value)),
    ),
  );
}

/** A table whose head is repeated on every page that it takes. */
export function table(paper: Document, { caption, columns, rows }: Table, className = ''): HTMLElement {
  const figures = (i: number) => (columns[i]?.figures ? 'figure' : '');
  return node(
    paper,
    'table',
    className,
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
      ...rows.map((row) =>
        node(
          paper,
          'tr',
          row.kind,
          ...row.cells.map((words, i) =>
            i === 0
              ? node(paper, 'th', figures(i), swatch(paper, row), words, note(paper, row))
              : node(paper, 'td', figures(i), words),
          ),
        ),
      ),
    ),
  );
}

/** The fill of the part of a bar that a row is the key to. */
function swatch(paper: Document, { swatch: of }: Row): SVGElement | null {
  if (!of) return null;
  const rect = shape(paper, 'rect', { width: 8, height: 8, class: `${of.side} s${of.part}` });
  return shape(paper, 'svg', { viewBox: '0 0 8 8', width: 8, height: 8, class: 'swatch' }, rect);
}

function note(paper: Document, { note: words = '' }: Row): HTMLElement | null {
  return words === '' ? null : node(paper, 'small', '', ` ${words}`);
}
