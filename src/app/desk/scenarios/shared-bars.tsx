import type { JSX } from 'preact';
import { SIDE_LABELS } from '../../../catalogue/ledgers.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { money } from '../../../words/money.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import { Span } from '../../analysis/pictures/span.tsx';

/** Both sides of every scenario on one scale, all three ledgers counted. */
export function SharedBars(props: {
  readonly titles: readonly string[];
  readonly answers: readonly Evaluation[];
}): JSX.Element {
  const totals = props.answers.map(({ headline }) => roundedFigures(headline));
  const most = Math.max(1, ...totals.flatMap(({ us, f5 }) => [us.full, f5.full]));
  return (
    <ul class="shared-bars">
      {totals.map((shown, i) => (
        <li key={i}>
          <b>{props.titles[i]}</b>
          {(['us', 'f5'] as const).map((side) => (
            <span key={side} class="shared-bar">
              <span>{SIDE_LABELS[side]}</span>
              <span class="shared-track" aria-hidden="true">
                <Span class={side} from={0} to={Math.max(0, shown[side].full) / most} />
              </span>
              <span>{money(shown[side].full)}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
