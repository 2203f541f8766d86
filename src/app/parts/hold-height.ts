/** For `focusin`: a row never gets lower under the hands of somebody who types, since its marks get shorter. */
export function holdHeight({ currentTarget: row }: { readonly currentTarget: HTMLElement }): void {
  row.style.minHeight = '';
  row.style.minHeight = `${row.offsetHeight}px`;
}
