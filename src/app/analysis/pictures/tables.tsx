import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { LEDGERS } from '../../../catalogue/ledger-labels.ts';
import { SIDE_LABELS } from '../../../catalogue/sides.ts';
import { type LineRow, linesTable } from '../../../output/tables/lines.ts';
import { type Lens, monthsTable } from '../../../output/tables/months.ts';
import type { Range } from '../../../output/uncertainty.ts';
import { resultsOf } from '../../../scenario/results-of.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';
import { TableBox } from '../../parts/table-box.tsx';

/** Cost by line: lines add up to ledgers, ledgers to both totals. */
export function LinesTable(): JSX.Element {
  const { displayed, rounded } = useApp().displayLater;
  const rows = useComputed(() => linesTable(resultsOf(displayed.value.scenario), rounded.value));
  const months = useComputed(() => displayed.value.scenario.horizonMonths);
  return (
    <TableBox>
      <table>
        <caption>Cost by line over {months} months, all people</caption>
        <Head columns={[SIDE_LABELS.us, SIDE_LABELS.f5, 'Difference']} first="Line" />
        {[...LEDGERS, null].map((ledger) => (
          <tbody key={ledger}>
            {rows.peek().map((row, i) => row.ledger === ledger && <Row key={row.id} rows={rows} i={i} />)}
          </tbody>
        ))}
      </table>
    </TableBox>
  );
}

/** A row by its place: the rows are the same for every scenario, only their figures change. */
interface RowProps {
  readonly rows: ReadonlySignal<readonly LineRow[]>;
  readonly i: number;
}

function Row({ rows, i }: RowProps): JSX.Element {
  const { kind, ledger, label } = rows.peek()[i] as LineRow;
  return (
    <tr class={kind === 'total' ? 'total' : undefined}>
      <th scope="row">{kind === 'total' && ledger ? `${label}, total` : label}</th>
      {(['us', 'f5', 'difference'] as const).map((column) => (
        <Amount key={column} rows={rows} i={i} column={column} />
      ))}
    </tr>
  );
}

function Amount({
  rows,
  i,
  column,
}: RowProps & { readonly column: 'us' | 'f5' | 'difference' }): JSX.Element {
  const text = useComputed(() => money(rows.value[i]?.[column]?.whole ?? 0));
  const cell = rows.peek()[i]?.[column];
  return <td>{cell && <Figure line={cell.id} text={text} />}</td>;
}

/** Running totals at the end of each month, with the simulated range of each on request. */
export function RunningTable(props: { readonly lens: Lens; readonly band: Band | null }): JSX.Element {
  const { lens, band } = props;
  const { displayed, rounded } = useApp().displayLater;
  const rows = monthsTable(resultsOf(displayed.value.scenario), rounded.value, lens);
  const range = [`${SIDE_LABELS.us}, 10–90%`, `${SIDE_LABELS.f5}, 10–90%`];
  return (
    <TableBox kind="long">
      <table class="numbered">
        <caption>Running total {lens === 'cash' ? 'in cash' : 'all in'}, all people</caption>
        <Head
          columns={[SIDE_LABELS.us, SIDE_LABELS.f5, 'Difference', ...(band ? range : [])]}
          first="End of month"
        />
        <tbody>
          {rows.map(({ month, us, f5, difference }, i) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {[us, f5, difference].map(({ id, whole }) => (
                <td key={id}>
                  <Figure line={id} text={money(whole)} />
                </td>
              ))}
              {band && <td>{edgeWords(band.us[lens], i)}</td>}
              {band && <td>{edgeWords(band.f5[lens], i)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

type Band = Range['band'];

function edgeWords({ low, high }: Band['us'][Lens], i: number): string {
  return `${money(low[i] ?? null)} to ${money(high[i] ?? null)}`;
}

export function Head({
  first,
  columns,
}: {
  readonly first: string;
  readonly columns: readonly string[];
}): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
