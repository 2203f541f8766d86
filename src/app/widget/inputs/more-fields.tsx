import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { FIELDS } from '../../../catalogue/fields.ts';
import { MOST_POSITIONS } from '../../../scenario/index.ts';
import { AssumptionsSection } from '../../analysis/assumptions/section.tsx';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { addPosition, removePosition } from '../../roles.ts';
import { adopting } from '../../styles/adopting.ts';
import toolsCss from '../../styles/tools.css?inline';
import { Horizon } from './horizon.tsx';
import { LabeledNumber } from './labeled-number.tsx';
import { LevelSelect } from './level-select.tsx';
import { MetroSelect } from './metro-select.tsx';
import css from './more-fields.css?inline';

const adoptCss = adopting(toolsCss, css);

/** The inputs that most people leave alone: people, level, start, horizon, metro, more roles, and every assumption. */
export function MoreFields(props: { readonly id: string; readonly position: number }): JSX.Element {
  const { position } = props;
  const { session, visit } = useApp();
  const { choices, edition } = session;
  const of = (key: 'headcount' | 'startMonth') => useComputed(() => choices.value.positions[position]?.[key]);
  const people = of('headcount');
  const start = of('startMonth');
  const months = useComputed(() => choices.value.horizonMonths ?? edition.value.defaults.horizonMonths);
  const roles = useComputed(() => choices.value.positions.length).value;
  const set = (key: 'headcount' | 'startMonth') => (value: number) =>
    setNumber(session, { of: 'position', position, key }, value);
  return (
    <div class="wide more-fields" id={props.id} ref={adoptCss}>
      <div class="fields">
        <LabeledNumber
          label="People"
          field={FIELDS.headcount}
          value={useComputed(() => people.value ?? 1)}
          onValue={set('headcount')}
        />
        {edition.value.levels && <LevelSelect position={position} />}
        <LabeledNumber
          label="Starts after"
          after="months"
          field={{ ...FIELDS.startMonth, max: months.value - 1 }}
          value={useComputed(() => start.value ?? 0)}
          onValue={set('startMonth')}
        />
        <MetroSelect />
        <Horizon />
      </div>
      <div class="role-tools">
        <button
          type="button"
          class="quiet"
          disabled={roles >= MOST_POSITIONS}
          onClick={() => {
            addPosition(session, choices.peek().positions.at(-1)?.role ?? edition.peek().defaults.role);
            visit.role.value = choices.peek().positions.length - 1;
          }}
        >
          + Add another role
        </button>
        {roles >= MOST_POSITIONS && <span class="hint">{MOST_POSITIONS} roles at most</span>}
        {roles > 1 && (
          <button type="button" class="quiet" onClick={() => removePosition(session, position)}>
            Remove this role
          </button>
        )}
      </div>
      <AssumptionsSection />
    </div>
  );
}
