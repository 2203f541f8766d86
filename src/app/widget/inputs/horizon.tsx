import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../catalogue/fields.ts';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';

/** How many months are compared; it ends after the latest start of a role. */
export function Horizon(): JSX.Element {
  const { session } = useApp();
  const ids = useId();
  const horizon = useComputed(
    () => session.choices.value.horizonMonths ?? session.edition.value.defaults.horizonMonths,
  );
  const latest = useComputed(() =>
    Math.max(...session.choices.value.positions.map(({ startMonth }) => startMonth ?? 0)),
  );
  const least = useComputed(() => Math.max(FIELDS.horizonMonths.min, latest.value + 1)).value;
  const setMonths = (months: number) => setNumber(session, { of: 'plan', key: 'horizonMonths' }, months);
  return (
    <div class="horizon">
      <label for={`${ids}-horizon`}>Time horizon</label>
      <div class="pair">
        <NumberBox
          id={`${ids}-horizon`}
          label="Horizon in months"
          field={{ ...FIELDS.horizonMonths, min: least }}
          describedBy={`${ids}-least`}
          value={horizon}
          after="months"
          onValue={setMonths}
          onEndEdit={session.actions.endEdit}
        />
        <div class="chips">
          {[12, 24, 36, 60].map((months) => (
            <button
              key={months}
              type="button"
              class="chip"
              disabled={months < least}
              aria-pressed={horizon.value === months ? 'true' : 'false'}
              aria-label={`${months} months`}
              onClick={() => setMonths(months)}
            >
              {months}
            </button>
          ))}
        </div>
      </div>
      <span class="hint" id={`${ids}-least`}>
        {least > FIELDS.horizonMonths.min && `At least ${least} months: a role starts after ${latest.value}`}
      </span>
    </div>
  );
}
