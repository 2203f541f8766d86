import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FIELDS, MOST_POSITIONS } from '../../../scenario/index.ts';
import { AssumptionsSection } from '../../analysis/assumptions/section.tsx';
import { useApp } from '../../app-context.ts';
import { addPosition, setNumber, setState } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { PositionList } from './position-list.tsx';

/** The visitor's inputs: positions, state, horizon; everything else is under Assumptions. */
export function Inputs(): JSX.Element {
  const { session, sources } = useApp();
  const ids = useId();
  const state = useComputed(() => session.choices.value.state);
  const horizon = useComputed(
    () => session.choices.value.horizonMonths ?? session.edition.value.defaults.horizonMonths,
  );
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
        <div class="field">
          <label for={`${ids}-state`}>Where you would hire</label>
          <select
            id={`${ids}-state`}
            value={state}
            onFocus={sources.preparePay}
            onChange={(event) => setState(session, event.currentTarget.value)}
          >
            {session.edition.value.states.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <span class="label" id={`${ids}-horizon`}>
            Time horizon
          </span>
          <div class="pair">
            <NumberBox
              label="Horizon in months"
              field={FIELDS.horizonMonths}
              style="plain"
              value={horizon}
              after="months"
              onValue={setMonths}
              onEndEdit={session.actions.endEdit}
            />
            <div class="chips">
              {[12, 24, 36, 60].map((months) => (
                <HorizonChip key={months} months={months} horizon={horizon} onChoose={setMonths} />
              ))}
            </div>
          </div>
        </div>
        <AssumptionsSection />
      </div>
    </div>
  );
}

function HorizonChip(props: {
  readonly months: number;
  readonly horizon: { readonly value: number };
  readonly onChoose: (months: number) => void;
}): JSX.Element {
  const { months, horizon, onChoose } = props;
  const pressed = useComputed(() => (horizon.value === months ? 'true' : 'false'));
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed}
      aria-label={`${months} months`}
      onClick={() => onChoose(months)}
    >
      {months}
    </button>
  );
}
