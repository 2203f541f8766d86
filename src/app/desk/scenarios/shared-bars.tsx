import type { JSX } from 'preact';
import { SIDE_LABELS } from '../../../catalogue/sides.ts';
import type { Evaluation } from '../../../scenario/evaluation.ts';
import { money } from '../../../words/money.ts';
import { roundedFigures } from '../../../words/rounded-figures.ts';
import { Span } from '../../analysis/pictures/span.tsx';
import type { Measure } from '../../display.ts';

/** Both sides of every scenario on one scale, counted as on screen. */
export function SharedBars(props: {
  readonly titles: readonly string[];
  readonly answers: readonly Evaluation[];
  readonly measure: Measure;
}): JSX.Element {
  const { measure } = props;
  const totals = props.answers.map(({ headline }) => roundedFigures(headline));
  const most = Math.max(1, ...totals.flatMap(({ us, f5 }) => [us[measure], f5[measure]]));
  return (
    <ul class="shared-bars">
      {totals.map((shown, i) => (
        <li key={i}>
          <b>{props.titles[i]}</b>
          {(['us', 'f5'] as const).map((side) => (
            <span key={side} class="shared-bar">
              <span>{SIDE_LABELS[side]}</span>
              <span class="shared-track" aria-hidden="true">
                <Span class={side} from={0} to={Math.max(0, shown[side][measure]) / most} />
              </span>
              <span>{money(shown[side][measure])}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
