import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Range } from '../../output/uncertainty.ts';
import { LEDGERS, SIDE_LABELS } from '../../words/ledgers.ts';
import { money } from '../../words/money.ts';
import type { Calculator } from '../calculator.ts';
import { Figure } from '../parts/figure.tsx';
import { type CostRow, costRows, type Lens, ledgerRow, runningTotals, type ShownEdges } from './data.ts';

/** Cost by line: lines add up to ledgers, ledgers to both totals. */
export function LinesTable({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { shown, seen } = calculator;
  const rows = useComputed(() => costRows(seen.value.results, shown.value));
  const months = useComputed(() => seen.value.scenario.horizonMonths);
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
  const { id, us, f5 } = row.peek();
  const cell = (side: 'us' | 'f5') => money(row.value[side] ?? 0);
  return (
    <tr class={total ? 'total' : undefined}>
      <th scope="row">{useComputed(() => row.value.label)}</th>
      <td>{us !== null && <Figure line={`us.${id}`} text={useComputed(() => cell('us'))} />}</td>
      <td>{f5 !== null && <Figure line={`f5.${id}`} text={useComputed(() => cell('f5'))} />}</td>
      <td>
        <Figure
          line={id === 'cash' || id === 'full' ? `${id}.savings` : `difference.${id}`}
          text={useComputed(() => money((row.value.us ?? 0) - (row.value.f5 ?? 0)))}
        />
      </td>
    </tr>
  );
}

/** Running totals at the end of each month, with the simulated range of each where it is asked for. */
export function RunningTable(props: {
  readonly calculator: Calculator;
  readonly lens: Lens;
  readonly band: Band | null;
}): JSX.Element {
  const { lens, band } = props;
  const { shown, seen } = props.calculator;
  const { results } = seen.value;
  const us = runningTotals(results.us, shown.value.us, lens);
  const f5 = runningTotals(results.f5, shown.value.f5, lens);
  const range = [`${SIDE_LABELS.us}, 10–90%`, `${SIDE_LABELS.f5}, 10–90%`];
  return (
    <div class="table-box long" tabIndex={0} role="group" aria-label="Table, scrolls">
      <table class="numbered">
        <caption>Running total {lens === 'cash' ? 'in cash' : 'with delay and mis-hire'}, all seats</caption>
        <Head
          columns={[SIDE_LABELS.us, SIDE_LABELS.f5, 'Difference', ...(band ? range : [])]}
          first="End of month"
        />
        <tbody>
          {us.map((dollars, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td>
                <Figure line={`us.${lens}ToMonth.${i + 1}`} text={money(dollars)} />
              </td>
              <td>
                <Figure line={`f5.${lens}ToMonth.${i + 1}`} text={money(f5[i] ?? null)} />
              </td>
              <td>
                <Figure line={`${lens}.savingsToMonth.${i + 1}`} text={money(dollars - (f5[i] ?? 0))} />
              </td>
              {band && <td>{edgeWords(band.us[lens], i)}</td>}
              {band && <td>{edgeWords(band.f5[lens], i)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Band = Range['band'];

function edgeWords({ low, high }: ShownEdges, i: number): string {
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
