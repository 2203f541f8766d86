import { escaped } from '../html.ts';

/** A column; numbers align right, and `wide` ones take a whole line in stacked rows. */
export interface Column {
  readonly name: string;
  readonly kind?: 'number' | 'wide' | 'wide note';
}

/** Cells as HTML; the first is the row's header. Stacked rows do not show empty ones. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly string[];
  /** A row with more about the one above it. */
  readonly under?: true;
}

/** A group of rows, with or without a heading. */
export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly Row[];
}

/**
 * A table named by a heading of the page. On a phone the style sheet stacks its cells, each with its column's name; ARIA
 * roles keep it a table.
 */
export function table(labelledBy: string, columns: readonly Column[], groups: readonly RowGroup[]): string {
  const head = columns
    .map(({ name, kind }) => `<th role="columnheader" scope="col"${classOf(kind)}>${name}</th>`)
    .join('');
  return `<table role="table" aria-labelledby="${labelledBy}"><thead role="rowgroup"><tr role="row">${head}</tr></thead>${groups.map((group) => body(columns, group)).join('')}</table>`;
}

function body(columns: readonly Column[], { heading, rows }: RowGroup): string {
  const title =
    heading === undefined
      ? ''
      : `<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${columns.length}">${heading}</th></tr>`;
  return `<tbody role="rowgroup">${title}${rows.map((row) => tableRow(columns, row)).join('')}</tbody>`;
}

function tableRow(columns: readonly Column[], { id, cells, under }: Row): string {
  const [first = '', ...rest] = cells;
  const address = id === undefined ? '' : ` id="${escaped(id)}"`;
  const others = rest.map((cell, i) => {
    const column = columns[i + 1];
    return `<td role="cell"${classOf(column?.kind)} data-label="${column?.name ?? ''}">${cell}</td>`;
  });
  return `<tr role="row"${address}${under ? ' class="under"' : ''}><th role="rowheader" scope="row">${first}</th>${others.join('')}</tr>`;
}

function classOf(kind: Column['kind']): string {
  return kind === undefined ? '' : ` class="${kind}"`;
}
