import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { GRADE_LABELS } from '../../../catalogue/grades.ts';
import { type ShownInput, type ShownSwing, swings } from '../../../output/uncertainty.ts';
import { namesOf } from '../../../scenario/names-of.ts';
import { inSentence } from '../../../words/in-sentence.ts';
import { money } from '../../../words/money.ts';
import { measured } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { TableBox } from '../../parts/table-box.tsx';
import { unbroken } from '../../parts/unbroken.tsx';
import { Span, scaleOf } from './span.tsx';
import { Head } from './tables.tsx';

/** Number of bars to read at a glance; the table has all. */
const SHOWN = 10;

/** Effect of each uncertain figure on the all-in saving, from its low to its high, all others unchanged. */
export function Sensitivity(): JSX.Element {
  const { session, displayLater } = useApp();
  const { displayed, rounded } = displayLater;
  const all = useComputed(() => swings(displayed.value, namesOf(session.edition.value))).value;
  const saving = rounded.value.fullSaving;
  return (
    <>
      <p class="finding">{unbroken(sentence(all, saving))}</p>
      <Tornado rows={all.slice(0, SHOWN)} saving={saving} />
      <Fold title="Every uncertain figure">{() => <Table all={all} />}</Fold>
    </>
  );
}

function sentence([first]: readonly ShownSwing[], saving: number): string {
  if (!first) return 'Every figure was typed: nothing is left uncertain.';
  const ends = [first.atLow, first.atHigh].map(Math.round).sort((a, b) => a - b);
  return `What matters most is ${inSentence(first.input.label)}: alone, it moves the all-in saving of ${money(saving)} to between ${money(ends[0] ?? 0)} and ${money(ends[1] ?? 0)}.`;
}

function Tornado(props: { readonly rows: readonly ShownSwing[]; readonly saving: number }): JSX.Element {
  const { rows, saving } = props;
  const scale = scaleOf([saving, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]);
  return (
    <>
      <div class="key tornado tornado-key bars-list" aria-hidden="true">
        <span>
          <i class="swatch low" />
          at its low
        </span>
        <span>
          <i class="swatch high" />
          at its high
        </span>
        <span>the line is today’s all-in saving, {money(saving)}</span>
      </div>
      <ol class="bars-list tornado">
        {rows.map(({ input, atLow, atHigh }) => (
          <li key={input.label}>
            <span class="bars-label">{input.label}</span>
            <span class="bars-track" aria-hidden="true">
              <Span class="low" from={scale(saving)} to={scale(atLow)} />
              <Span class="high" from={scale(saving)} to={scale(atHigh)} />
              <Span class="mark" from={scale(saving)} to={scale(saving)} />
            </span>
            <span class="bars-ends">
              {endsOf(input, atLow, atHigh).map(([value, saved]) => (
                <span key={value}>
                  {endWords(value, input)}: <b>{money(Math.round(saved))}</b>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function endWords(value: number, { unit }: ShownInput): string {
  return measured(value, unit);
}

/** Both ends of an input with the savings they leave, the smaller first, in the order of the bars. */
function endsOf(
  { low, high }: ShownInput,
  atLow: number,
  atHigh: number,
): readonly (readonly [number, number])[] {
  const ends = [
    [low, atLow],
    [high, atHigh],
  ] as const;
  return atLow <= atHigh ? ends : [ends[1], ends[0]];
}

function Table({ all }: { readonly all: readonly ShownSwing[] }): JSX.Element {
  return (
    <TableBox>
      <table>
        <caption>All-in saving with one figure at either end of its range</caption>
        <Head
          first="Figure"
          columns={['Low', 'Saving at low', 'Default', 'High', 'Saving at high', 'Swing', 'Evidence']}
        />
        <tbody>
          {all.map(({ input, atLow, atHigh }) => (
            <tr key={input.label}>
              <th scope="row">{input.label}</th>
              <td>{endWords(input.low, input)}</td>
              <td>{money(Math.round(atLow))}</td>
              <td>{endWords(input.default, input)}</td>
              <td>{endWords(input.high, input)}</td>
              <td>{money(Math.round(atHigh))}</td>
              <td>{money(Math.abs(Math.round(atHigh) - Math.round(atLow)))}</td>
              <td>{GRADE_LABELS[input.grade]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
