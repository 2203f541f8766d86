import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { quotedSentence, SAVING_WORDS, shareWords } from '../../../output/range-words.ts';
import type { Lens } from '../../../output/tables/months.ts';
import type { Range } from '../../../output/uncertainty.ts';
import { decimal, money } from '../../../words/money.ts';
import { moneyShort, percent } from '../../../words/money-forms.ts';
import { useApp } from '../../app-context.ts';
import { Fold } from '../../parts/fold.tsx';
import { TableBox } from '../../parts/table-box.tsx';
import { whenNearAndIdle } from '../../parts/when-near.ts';
import { Span } from './span.tsx';
import { Head } from './tables.tsx';
import { useShownRange } from './use-range.ts';

type Spread = Range['spread'][Lens];

/** Distribution of the saving in the measure on screen, with all uncertain figures varied at once. */
export function RangeChart(): JSX.Element {
  const { measure } = useApp().display;
  const range = useShownRange();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) return whenNearAndIdle(box.current, () => (range.wanted.value = true));
  }, []);
  const found = range.found.value?.spread;
  const lens = measure.value;
  const spread = found?.[lens];
  return (
    <div class="outcomes" ref={box}>
      <div role="status">
        {spread ? (
          <p key="found" class="finding">
            {range.words} {quotedSentence(spread)}
          </p>
        ) : (
          <p key="running" class="hint">
            {range.words}
          </p>
        )}
      </div>
      {spread && (
        <>
          <dl class="facts four">
            <Fact title="Low: 10th percentile" value={money(spread.p10)} />
            <Fact title="Middle: median" value={money(spread.p50)} />
            <Fact title="High: 90th percentile" value={money(spread.p90)} />
            <Fact title="Runs in which F5 costs less" value={shareWords(spread.cheaperShare)} />
          </dl>
          <Bars spread={spread} />
          <p class="hint">
            In each run every uncertain figure is drawn between its low and its high, most often near its
            default; all weekly rates move together, and so do all salaries.{' '}
            {lens === 'cash'
              ? 'In cash nobody fails.'
              : 'Each person’s mis-hire happens or not, with its probability.'}{' '}
            The same scenario always draws the same runs.
          </p>
          <Fold title="Runs by saving">
            {() => <Table spread={spread} lens={lens} trials={found.trials} />}
          </Fold>
        </>
      )}
    </div>
  );
}

function Fact(props: { readonly title: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}

function Bars({ spread: { histogram, p10, p50, p90, quoted } }: { readonly spread: Spread }): JSX.Element {
  const { from, width, counts } = histogram;
  const most = Math.max(...counts);
  const at = (dollars: number) => Math.min(1, Math.max(0, (dollars - from) / (width * counts.length)));
  return (
    <div class="histogram" aria-hidden="true">
      <div class="histogram-plot">
        {counts.map((count, i) => (
          <div key={i} class={from + i * width < 0 ? 'column dearer' : 'column'}>
            <Column share={count / most} />
          </div>
        ))}
        <Span class="histogram-band" from={at(p10)} to={at(p90)} />
        <Span class="histogram-middle" from={at(p50)} to={at(p50)} />
        <Span class="histogram-quoted" from={at(quoted)} to={at(quoted)} />
      </div>
      <div class="ends">
        <span>{moneyShort(from)}</span>
        <span>{moneyShort(from + width * counts.length)}</span>
      </div>
      <div class="key">
        <span>The line is the median, the shade holds 8 of 10 runs, the dashes mark the quoted saving</span>
        {from < 0 && (
          <span class="column dearer">
            <i class="swatch" /> F5 costs more
          </span>
        )}
      </div>
    </div>
  );
}

/** A column that grows from the bottom of the plot. */
function Column({ share }: { readonly share: number }): JSX.Element {
  return <i ref={(element) => element?.style.setProperty('block-size', `${share * 100}%`)} />;
}

function Table(props: {
  readonly spread: Spread;
  readonly lens: Lens;
  readonly trials: number;
}): JSX.Element {
  const { spread, lens, trials } = props;
  const { histogram } = spread;
  const { from, width, counts } = histogram;
  return (
    <TableBox kind="long">
      <table>
        <caption>
          The {SAVING_WORDS[lens]} in {decimal(trials)} simulated runs
        </caption>
        <Head first="From" columns={['Up to', 'Runs', 'Share']} />
        <tbody>
          {counts.map((count, i) => (
            <tr key={i}>
              <th scope="row">{money(from + i * width)}</th>
              <td>{money(from + (i + 1) * width)}</td>
              <td>{decimal(count)}</td>
              <td>{percent(count / trials, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
