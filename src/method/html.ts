/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A row of cells; the first is its header. */
export function row([first = '', ...rest]: readonly string[], id?: string): string {
  const address = id === undefined ? '' : ` id="${escaped(id)}"`;
  return `<tr${address}><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A table in a box that scrolls by itself; cells are HTML already. */
export function table(caption: string, head: readonly string[], rows: readonly string[]): string {
  const columns = head.map((name) => `<th scope="col">${name}</th>`).join('');
  return `<div class="table" tabindex="0" role="group" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
