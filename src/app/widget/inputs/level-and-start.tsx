import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LEVELS } from '../../../edition/types.ts';
import type { Address } from '../../../model/address.ts';
import { FIELDS } from '../../../scenario/index.ts';
import { LEVEL_LABELS } from '../../../words/levels.ts';
import { quantity } from '../../../words/units.ts';
import { useApp } from '../../app-context.ts';
import { setNumber, setWord } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';

/** Level of a position, where the edition has levels, and its start, behind one line that says what they are set to. */
export function LevelAndStart({ position }: { readonly position: number }): JSX.Element {
  const { session } = useApp();
  const open = useSignal(false);
  const seats = useComputed(() => session.choices.value.positions[position]);
  const leveled = !!session.edition.value.levels;
  const set = useComputed(() => {
    const { level = 'mid', startMonth = 0 } = seats.value ?? {};
    const start = startMonth === 0 ? 'now' : `after ${quantity(startMonth, 'months')}`;
    return leveled ? `${LEVEL_LABELS[level]}, starts ${start}` : start;
  });
  // Open from the moment at which one of them is set; it never closes by itself, since somebody may be typing in it.
  const isSet = useComputed(() => !!seats.value?.startMonth || !!seats.value?.level);
  if (isSet.value) open.value = true;
  return (
    <details class="field fine" open={open.value}>
      <summary>
        <span>{leveled ? 'Level and start' : 'Start'}</span> <span class="hint">{set}</span>
      </summary>
      <div class="halves">
        {leveled && <LevelSelect position={position} />}
        <Start position={position} />
      </div>
    </details>
  );
}

function LevelSelect({ position }: { readonly position: number }): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const at: Address = { of: 'position', position, key: 'level' };
  return (
    <div>
      <label for={id}>Level</label>
      <select
        id={id}
        value={useComputed(() => session.choices.value.positions[position]?.level ?? 'mid')}
        onChange={({ currentTarget: { value } }) => setWord(session, at, value === 'mid' ? undefined : value)}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {LEVEL_LABELS[level]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Start({ position }: { readonly position: number }): JSX.Element {
  const { session } = useApp();
  const id = useId();
  const at: Address = { of: 'position', position, key: 'startMonth' };
  const { choices, edition } = session;
  const value = useComputed(() => choices.value.positions[position]?.startMonth ?? 0);
  const horizon = useComputed(
    () => choices.value.horizonMonths ?? edition.value.defaults.horizonMonths,
  ).value;
  return (
    <div>
      <span class="label" id={id}>
        Starts after
      </span>
      <NumberBox
        label="Starts after"
        labelledBy={id}
        field={{ ...FIELDS.startMonth, max: horizon - 1 }}
        style="plain"
        after="months"
        value={value}
        onValue={(months) => setNumber(session, at, months)}
        onEndEdit={session.actions.endEdit}
      />
    </div>
  );
}
