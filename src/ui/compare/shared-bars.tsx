import type { JSX } from 'preact';
import { SIDE_LABELS } from '../../format/ledgers.ts';
import { money } from '../../format/money.ts';
import { shownFigures } from '../../format/shown-figures.ts';
import type { Answer } from '../../session/session.ts';
import { Span } from '../charts/views/span.tsx';

/** Both sides of every scenario on one scale, all three ledgers counted. */
export function SharedBars(props: {
  readonly titles: readonly string[];
  readonly answers: readonly Answer[];
}): JSX.Element {
  const totals = props.answers.map(({ headline }) => shownFigures(headline));
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
