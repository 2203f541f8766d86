import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { namesOf } from '../../../scenario/names-of.ts';
import { decimal } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { useId } from '../../parts/use-id.ts';

/** The role of a team whose salary and rate are below. */
export function RoleLever({ shown }: { readonly shown: number }): JSX.Element {
  const { session, visit } = useApp();
  const id = useId();
  const names = useComputed(() =>
    session.choices.value.positions.map(({ role, headcount = 1 }) => {
      const name = namesOf(session.edition.value).role(role);
      return headcount === 1 ? name : `${decimal(headcount)} × ${name}`;
    }),
  ).value;
  return (
    <div class="lever">
      <label class="label" for={id}>
        Role
      </label>
      <select
        id={id}
        value={String(shown)}
        onChange={({ currentTarget }) => {
          visit.role.value = Number(currentTarget.value);
        }}
      >
        {names.map((name, i) => (
          <option key={i} value={String(i)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
