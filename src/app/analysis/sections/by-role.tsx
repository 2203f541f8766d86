import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { type RoleRow, rolesTable } from '../../../output/tables/roles.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { decimal, money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';
import { TableBox } from '../../parts/table-box.tsx';

/** Both costs and the saving of each role of a team; nothing for a single role. */
export function ByRole(): JSX.Element | null {
  const { displayed } = useApp().displayLater;
  const several = useComputed(() => displayed.value.scenario.positions.length > 1);
  return several.value ? <RolesTable /> : null;
}

function RolesTable(): JSX.Element {
  const { session, displayLater } = useApp();
  const tables = useComputed(() => {
    const names = namesOf(session.edition.value);
    const of = (lens: 'cash' | 'full') =>
      rolesTable(displayLater.displayed.value.scenario, displayLater.rounded.value, lens, names);
    return { cash: of('cash'), full: of('full') };
  }).value;
  return (
    <TableBox kind="cued">
      <table class="by-role">
        <caption>By role</caption>
        <thead>
          <tr>
            {['Role', 'U.S. hire, cash', 'F5, cash', 'Cash saving', 'All-in saving'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.cash.map((row, p) => (
            <tr key={p}>
              <th scope="row">
                {row.label}{' '}
                <span class="under">{row.people === 1 ? '1 person' : `${decimal(row.people)} people`}</span>
              </th>
              <td>
                <Figure line={row.us.id} text={money(row.us.whole)} />
              </td>
              <td>
                <Figure line={row.f5.id} text={money(row.f5.whole)} />
              </td>
              <Saving row={row} />
              <Saving row={tables.full[p] as RoleRow} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** A saving, or in the warning color how much more F5 costs. */
function Saving({ row: { difference, loses } }: { readonly row: RoleRow }): JSX.Element {
  return (
    <td class={loses ? 'dearer' : undefined}>
      <Figure
        line={difference.id}
        text={loses ? `F5 ${money(-difference.whole)} more` : money(difference.whole)}
      />
    </td>
  );
}
