import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EditionFigures } from '../../../edition/figures.ts';
import type { Level } from '../../../edition/types.ts';
import { saidWords } from '../../../output/review/said-words.ts';
import {
  type Choices,
  FIELDS,
  hasMetro,
  marketPay,
  roleOf,
  stateOf,
  weeklyRateDefault,
} from '../../../scenario/index.ts';
import { metroName } from '../../../scenario/names-of.ts';
import { LEVEL_LABELS } from '../../../words/levels.ts';
import { money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { removePosition, setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { LevelAndStart } from './level-and-start.tsx';
import { PayRange } from './pay-range.tsx';
import { RateSlider } from './rate-slider.tsx';
import { ResetButton } from './reset-button.tsx';
import { RoleSelect } from './role-select.tsx';

/** Role, people, base salary and weekly rate of one position. */
export function PositionForm(props: { readonly position: number }): JSX.Element {
  const { position } = props;
  const { session } = useApp();
  const ids = useId();
  const role = useComputed(() => session.choices.value.positions[position]?.role ?? '');
  const seats = useComputed(() => session.answer.value.scenario.positions[position]);
  const headcount = useComputed(() => session.choices.value.positions[position]?.headcount ?? 1);
  const rate = useComputed(() => seats.value?.weeklyRate ?? null);
  const salary = useComputed(() =>
    session.waiting.value
      ? (session.choices.value.positions[position]?.baseSalary ?? null)
      : (seats.value?.baseSalary ?? null),
  );
  const level = useComputed(() => session.choices.value.positions[position]?.level ?? 'mid');
  const market = useComputed(() => {
    const { value: choices } = session.choices;
    const seats = choices.positions[position];
    return seats ? marketPay(session.edition.value, choices, seats) : null;
  });
  const saidOf = (key: 'weeklyRate' | 'baseSalary') =>
    session.remarks.value.said[`positions.${position}.${key}`];
  const rateNote = useComputed(() => {
    const said = saidOf('weeklyRate');
    if (said) return saidWords(said);
    const band = session.edition.value.rates.band;
    if (rate.value !== null && (rate.value < band.low || rate.value > band.high))
      return `outside F5’s published ${money(band.low)}–${money(band.high)}`;
    const { default: start, grade } = weeklyRateDefault(session.edition.value, role.value, level.value);
    const typed = session.choices.value.positions[position]?.weeklyRate !== undefined;
    if (grade === 'f5') return `F5 list price from ${money(start)}`;
    return typed ? `our estimate was ${money(start)}` : 'estimate, ask for a quote';
  });
  const payNote = useComputed(() => {
    const said = saidOf('baseSalary');
    if (said) return saidWords(said);
    if (market.value === null) return 'state pay not loaded';
    const { default: median, estimated } = market.value;
    const place = placeOfPay(session.edition.value, session.choices.value, role.value);
    // A typed salary is not a statistic, so the market's pay appears next to it for comparison.
    const typed = session.choices.value.positions[position]?.baseSalary !== undefined;
    return payWords(level.value, estimated, place) + (typed ? `: ${money(median)}` : '');
  });
  const several = useComputed(() => session.choices.value.positions.length > 1);
  const set = (key: 'headcount' | 'weeklyRate' | 'baseSalary') => (value: number) =>
    setNumber(session, { of: 'position', position, key }, value);

  return (
    <fieldset class="position">
      <legend>{several.value ? `Position ${position + 1}` : 'Your seat'}</legend>
      <div class="field role-people">
        <RoleSelect position={position} role={role} />
        <div>
          <span class="label" id={`${ids}-people`}>
            People
          </span>
          <NumberBox
            label="People"
            labelledBy={`${ids}-people`}
            field={FIELDS.headcount}
            style="plain"
            value={headcount}
            onValue={set('headcount')}
            onEndEdit={session.actions.endEdit}
          />
        </div>
      </div>
      <LevelAndStart position={position} />
      <div class="field">
        <div class="label">
          <span id={`${ids}-salary`}>U.S. base salary</span>
          <span class="hint" id={`${ids}-salary-note`}>
            {payNote}
          </span>
        </div>
        <NumberBox
          label="Base salary"
          labelledBy={`${ids}-salary`}
          describedBy={`${ids}-salary-note ${ids}-range`}
          field={FIELDS.baseSalary}
          style="money"
          before="$"
          after="a year"
          inside={<ResetButton label="the salary" position={position} field="baseSalary" />}
          value={salary}
          onValue={set('baseSalary')}
          onEndEdit={session.actions.endEdit}
        />
        <PayRange id={`${ids}-range`} market={market} salary={salary} level={level} />
      </div>
      <div class="field">
        <div class="label">
          <span id={`${ids}-rate`}>F5 weekly rate</span>
          <span class="hint" id={`${ids}-rate-note`}>
            {rateNote}
          </span>
        </div>
        <NumberBox
          label="Weekly rate"
          labelledBy={`${ids}-rate`}
          describedBy={`${ids}-rate-note`}
          field={FIELDS.weeklyRate}
          style="money"
          before="$"
          after="a week, all-inclusive"
          inside={<ResetButton label="the weekly rate" position={position} field="weeklyRate" />}
          value={rate}
          onValue={set('weeklyRate')}
          onEndEdit={session.actions.endEdit}
        />
        <RateSlider labelledBy={`${ids}-rate`} rate={rate} onRate={set('weeklyRate')} />
      </div>
      {several.value && (
        <button type="button" class="quiet" onClick={() => removePosition(session, position)}>
          Remove this role
        </button>
      )}
    </fieldset>
  );
}

/** The metro whose pay a role has, or else the state; by name. */
function placeOfPay(edition: EditionFigures, { state, metro }: Choices, id: string) {
  const role = roleOf(edition, id);
  return role && metro && hasMetro(edition, role, metro)
    ? { metro: true, name: metroName(edition, state, metro) }
    : { metro: false, name: stateOf(edition, state)?.name ?? state };
}

/** What the market's pay stands for: "state median, BLS", "Senior, San Francisco metro". */
function payWords(level: Level, estimated: boolean, place: ReturnType<typeof placeOfPay>): string {
  if (level !== 'mid') return `${LEVEL_LABELS[level]}, ${place.name}`;
  if (estimated) return place.metro ? `estimate, ${place.name}` : 'estimate';
  return `${place.metro ? place.name : 'state'} median, BLS`;
}
