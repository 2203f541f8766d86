import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Lens } from '../../../output/tables/months.ts';
import { lessOrMore } from '../../../words/answer-words.ts';
import { inSentence } from '../../../words/in-sentence.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';
import { TableBox } from '../../parts/table-box.tsx';
import { Head } from '../tables.tsx';
import { Span, scaleOf } from './span.tsx';
import { type WaterfallRow, waterfallRows } from './waterfall-rows.ts';

/** Steps from the U.S. cost to F5's, difference by difference. */
export function Waterfall(props: { readonly lens: Lens; readonly asTable: boolean }): JSX.Element {
  const { displayed, rounded } = useApp().displayLater;
  const { lens } = props;
  const rows = useComputed(() => waterfallRows(displayed.value, rounded.value, lens)).value;
  return (
    <>
      {props.asTable ? <Table rows={rows} /> : <Steps rows={rows} />}
      <p class="sum">{sentence(rows)}</p>
    </>
  );
}

function sentence(rows: readonly WaterfallRow[]): string {
  const total = (rows[0]?.to ?? 0) - (rows.at(-1)?.to ?? 0);
  const steps = rows.slice(1, -1);
  const [largest] = [...steps].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  if (!largest) return 'Both sides cost the same on every line.';
  return `F5 costs ${lessOrMore(total)}; the largest difference is ${inSentence(largest.label)}, ${money(Math.abs(largest.to - largest.from))}.`;
}

/** Amount of a row: a total without a sign, a step with its sign as a change of cost. */
function amount({ from, to, kind }: WaterfallRow): string {
  if (kind === 'us' || kind === 'f5') return money(to);
  return kind === 'more' ? `+${money(to - from)}` : money(to - from);
}

function Steps({ rows }: { readonly rows: readonly WaterfallRow[] }): JSX.Element {
  const scale = scaleOf([0, ...rows.flatMap(({ from, to }) => [from, to])]);
  return (
    <ol class="bars-list waterfall">
      {rows.map(({ line, label, from, to, kind }, i) => (
        <li key={line} class={kind === 'us' || kind === 'f5' ? 'whole' : undefined}>
          <span class="bars-label">{label}</span>
          <span class="bars-track" aria-hidden="true">
            <Span class={kind} from={scale(from)} to={scale(to)} />
          </span>
          <span class="bars-amount">
            <Figure line={line} text={amount(rows[i] as WaterfallRow)} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Table({ rows }: { readonly rows: readonly WaterfallRow[] }): JSX.Element {
  return (
    <TableBox>
      <table>
        <caption>From the U.S. cost to F5’s, all seats</caption>
        <Head first="Step" columns={['Change of cost', 'Cost so far']} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} class={row.kind === 'us' || row.kind === 'f5' ? 'total' : undefined}>
              <th scope="row">{row.label}</th>
              <td>
                <Figure line={row.line} text={amount(row)} />
              </td>
              <td>{money(row.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
