import { SIDE_LABELS } from '../../catalogue/sides.ts';
import { money } from '../../words/money.ts';
import { SIDES } from '../../words/receipt-rows.ts';
import type { RoundedFigures } from '../../words/rounded-figures.ts';
import { escaped } from '../html.ts';

/** A row: its name leads to more about it. */
export interface CostsRow {
  readonly name: string;
  readonly href: string;
  readonly shown: RoundedFigures;
}

/** Both costs and the saving of each row in cash, marked in words where F5 costs more. `of` names the first column. */
export function costsTable(caption: string, of: string, rows: readonly CostsRow[]): string {
  const heads = [of, ...SIDES.map((side) => SIDE_LABELS[side]), 'Saving with F5'];
  return `<table class="costs">
<caption>${escaped(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(costsRow).join('\n')}
</tbody>
</table>`;
}

function costsRow({ name, href, shown }: CostsRow): string {
  const { cashSaving } = shown;
  const costs = SIDES.map((side) => `<td>${money(shown[side].cash)}</td>`).join('');
  const saving =
    cashSaving < 0
      ? `<td class="dearer">F5 costs ${money(-cashSaving)} more</td>`
      : `<td>${money(cashSaving)}</td>`;
  return `<tr><th scope="row"><a href="${escaped(href)}">${escaped(name)}</a></th>${costs}${saving}</tr>`;
}
