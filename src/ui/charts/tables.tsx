import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { money } from '../../format/money.ts';
import type { Calculator } from '../calculator.ts';
import { LEDGERS, SIDE_LABELS } from '../first/labels.ts';
import { type CostRow, costRows, type Lens, ledgerRow, runningTotals } from './data.ts';

/** Cost by line: lines add up to ledgers, ledgers to both totals. */
export function LinesTable({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { shown, session } = calculator;
  const rows = useComputed(() => costRows(session.answer.value.results, shown.value));
  const months = useComputed(() => session.answer.value.scenario.horizonMonths);
  return (
    <div class="table-box" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
      <table>
        <caption>Cost by line over {months} months, all seats</caption>
        <Head columns={[SIDE_LABELS.us, SIDE_LABELS.f5, 'Difference']} first="Line" />
        {LEDGERS.map((ledger) => (
          <tbody key={ledger}>
            {rows.value
              .filter((row) => row.ledger === ledger)
              .map(({ id }) => (
                <LineRow key={id} rows={rows} id={id} />
              ))}
            <Row row={useComputed(() => ledgerRow(shown.value, ledger))} total />
          </tbody>
        ))}
        <tbody>
          <Row
            row={useComputed(() => ({
              id: 'full',
              ledger: 'cash',
              label: 'All together',
              us: shown.value.us.full,
              f5: shown.value.f5.full,
            }))}
            total
          />
        </tbody>
      </table>
    </div>
  );
}

function LineRow(props: {
  readonly rows: ReadonlySignal<readonly CostRow[]>;
  readonly id: string;
}): JSX.Element {
  return <Row row={useComputed(() => props.rows.value.find((row) => row.id === props.id) as CostRow)} />;
}

function Row({
  row,
  total = false,
}: {
  readonly row: ReadonlySignal<CostRow>;
  readonly total?: boolean;
}): JSX.Element {
  const cell = (side: 'us' | 'f5') => (row.value[side] === null ? '' : money(row.value[side]));
  return (
    <tr class={total ? 'total' : undefined}>
      <th scope="row">{useComputed(() => row.value.label)}</th>
      <td>{useComputed(() => cell('us'))}</td>
      <td>{useComputed(() => cell('f5'))}</td>
      <td>{useComputed(() => money((row.value.us ?? 0) - (row.value.f5 ?? 0)))}</td>
    </tr>
  );
}

/** Running totals at the end of each month. */
export function RunningTable(props: { readonly calculator: Calculator; readonly lens: Lens }): JSX.Element {
  const { shown, session } = props.calculator;
  const { results } = session.answer.value;
  const us = runningTotals(results.us, shown.value.us, props.lens);
  const f5 = runningTotals(results.f5, shown.value.f5, props.lens);
  return (
    <div class="table-box long" tabIndex={0} role="group" aria-label="Table, scrolls">
      <table>
        <caption>
          Running total {props.lens === 'cash' ? 'in cash' : 'with delay and mis-hire'}, all seats
        </caption>
        <Head columns={[SIDE_LABELS.us, SIDE_LABELS.f5, 'Difference']} first="End of month" />
        <tbody>
          {us.map((dollars, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td>{money(dollars)}</td>
              <td>{money(f5[i] ?? null)}</td>
              <td>{money(dollars - (f5[i] ?? 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({
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
