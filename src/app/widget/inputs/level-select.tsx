import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { LEVELS } from '../../../edition/choices.ts';
import type { Address } from '../../../model/address.ts';
import { LEVEL_LABELS } from '../../../words/levels.ts';
import { useApp } from '../../app-context.ts';
import { setWord } from '../../editing.ts';
import { useId } from '../../parts/use-id.ts';

/** Level of a role, from junior to lead. */
export function LevelSelect({ position }: { readonly position: number }): JSX.Element {
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
