import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../catalogue/fields.ts';
import type { EditionFigures } from '../../../edition/figures.ts';
import { saidWords } from '../../../output/review/said-words.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useRateStart, useRoleMoney } from '../../parts/role-money.ts';
import { useId } from '../../parts/use-id.ts';
import { RateSlider } from './rate-slider.tsx';
import { ResetButton } from './reset-button.tsx';

/** F5's weekly rate of a role, by slider and number, with the price at which the role starts. */
export function RateField({ position }: { readonly position: number }): JSX.Element {
  const { session } = useApp();
  const ids = useId();
  const { value: rate, set } = useRoleMoney(position, 'weeklyRate');
  const start = useRateStart(position);
  const note = useComputed(() => {
    const said = session.remarks.value.said[`positions.${position}.weeklyRate`];
    if (said) return saidWords(said);
    const { low, high } = session.edition.value.rates.band;
    if (rate.value !== null && (rate.value < low || rate.value > high))
      return `outside F5’s published ${money(low)}–${money(high)}`;
    const { default: from, grade } = start.value;
    return grade === 'f5'
      ? `starts at ${money(from)} for this role`
      : `our estimate is ${money(from)}: ask for a quote`;
  });
  return (
    <div class="rate">
      <div class="label">
        <label id={`${ids}-rate`} for={`${ids}-box`}>
          F5 weekly rate
        </label>
        <span class="hint" id={`${ids}-note`}>
          {note}
        </span>
      </div>
      <RateSlider
        labelledBy={`${ids}-rate`}
        rate={rate}
        start={useComputed(() => start.value.default)}
        onRate={set}
      />
      <NumberBox
        id={`${ids}-box`}
        describedBy={`${ids}-note`}
        field={FIELDS.weeklyRate}
        after="/ week"
        inside={<ResetButton label="the weekly rate" position={position} field="weeklyRate" />}
        value={rate}
        onValue={set}
        onEndEdit={session.actions.endEdit}
      />
      <p class="hint promise">{promise(session.edition.value)}</p>
    </div>
  );
}

/** What F5 promises where somebody does not work out, from its published days. */
function promise({ assumptions }: EditionFigures): string {
  const days = assumptions.find(({ id }) => id === 'f5ReplacementDays');
  return days ? `F5 replaces a mis-hire in ${days.low}–${days.high} days at no cost` : '';
}
