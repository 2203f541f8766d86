import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { lessOrMore } from '../../../words/answer-words.ts';
import { inSentence } from '../../../words/in-sentence.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { Figure } from '../../parts/figure.tsx';
import { Span, scaleOf } from './span.tsx';
import { type WaterfallRow, waterfallRows } from './waterfall-rows.ts';

/** Steps from the U.S. cost to F5's, difference by difference; the finding is the largest. */
export function Waterfall(): JSX.Element {
  const { display, displayLater } = useApp();
  const rows = useComputed(() =>
    waterfallRows(displayLater.displayed.value, displayLater.rounded.value, display.measure.value),
  ).value;
  return (
    <>
      <p class="finding">{sentence(rows)}</p>
      <Steps rows={rows} />
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
