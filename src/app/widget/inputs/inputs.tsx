import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FIELDS, MOST_POSITIONS } from '../../../scenario/index.ts';
import { AssumptionsSection } from '../../analysis/assumptions/section.tsx';
import { useApp } from '../../app-context.ts';
import { addPosition, setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { PlaceSelects } from './place-selects.tsx';
import { PositionList } from './position-list.tsx';

/** The visitor's inputs: positions, state, horizon; everything else is under Assumptions. */
export function Inputs(): JSX.Element {
  const { session } = useApp();
  const ids = useId();
  const horizon = useComputed(
    () => session.choices.value.horizonMonths ?? session.edition.value.defaults.horizonMonths,
  );
  /** The horizon ends after the latest start. */
  const latest = useComputed(() =>
    Math.max(...session.choices.value.positions.map(({ startMonth }) => startMonth ?? 0)),
  );
  const least = useComputed(() => Math.max(FIELDS.horizonMonths.min, latest.value + 1)).value;
  const bound = least > FIELDS.horizonMonths.min;
  const full = useComputed(() => session.choices.value.positions.length >= MOST_POSITIONS);
  const setMonths = (months: number) => setNumber(session, { of: 'plan', key: 'horizonMonths' }, months);
  const roles = session.edition.value.defaults;

  return (
    <div class="in-columns">
      <div>
        <PositionList />
        <button
          type="button"
          class="quiet add"
          disabled={full}
          onClick={() => addPosition(session, session.choices.value.positions.at(-1)?.role ?? roles.role)}
        >
          + Add another role
        </button>
        {full.value && <span class="hint">{MOST_POSITIONS} roles at most</span>}
      </div>
      <div>
        <PlaceSelects />
        <div class="field">
          <span class="label" id={`${ids}-horizon`}>
            Time horizon
          </span>
          <div class="pair">
            <NumberBox
              label="Horizon in months"
              field={{ ...FIELDS.horizonMonths, min: least }}
              describedBy={`${ids}-least`}
              style="plain"
              value={horizon}
              after="months"
              onValue={setMonths}
              onEndEdit={session.actions.endEdit}
            />
            <div class="chips">
              {[12, 24, 36, 60].map((months) => (
                <HorizonChip
                  key={months}
                  months={months}
                  horizon={horizon}
                  disabled={months < least}
                  onChoose={setMonths}
                />
              ))}
            </div>
          </div>
          <span class="hint" id={`${ids}-least`}>
            {bound && `At least ${least} months: a role starts after ${latest.value}`}
          </span>
        </div>
        <AssumptionsSection />
      </div>
    </div>
  );
}

function HorizonChip(props: {
  readonly months: number;
  readonly horizon: { readonly value: number };
  readonly disabled: boolean;
  readonly onChoose: (months: number) => void;
}): JSX.Element {
  const { months, horizon, onChoose } = props;
  const pressed = useComputed(() => (horizon.value === months ? 'true' : 'false'));
  return (
    <button
      type="button"
      class="chip"
      disabled={props.disabled}
      aria-pressed={pressed}
      aria-label={`${months} months`}
      onClick={() => onChoose(months)}
    >
      {months}
    </button>
  );
}
