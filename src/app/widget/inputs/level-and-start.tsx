import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LEVELS } from '../../../edition/types.ts';
import type { Address } from '../../../model/address.ts';
import { FIELDS } from '../../../scenario/index.ts';
import { LEVEL_LABELS } from '../../../words/levels.ts';
import { useApp } from '../../app-context.ts';
import { setNumber, setWord } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';

/** Level of a position, where the edition has levels, and its start; of a single position, the start is folded away. */
export function LevelAndStart(props: { readonly position: number; readonly several: boolean }): JSX.Element {
  const { position, several } = props;
  const { session } = useApp();
  const start = <Start position={position} />;
  return (
    <>
      {(session.edition.value.levels || several) && (
        <div class="field halves fine">
          {session.edition.value.levels && <LevelSelect position={position} />}
          {several && start}
        </div>
      )}
      {!several && <Folded position={position}>{start}</Folded>}
    </>
  );
}

/** Open from the moment at which a start is set; it never closes by itself, since somebody may be typing in it. */
function Folded(props: { readonly position: number; readonly children: JSX.Element }): JSX.Element {
  const { session } = useApp();
  const open = useSignal(false);
  const set = useComputed(() => !!session.choices.value.positions[props.position]?.startMonth);
  if (set.value) open.value = true;
  return (
    <details class="field fine" open={open.value}>
      <summary>Start later</summary>
      {props.children}
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
