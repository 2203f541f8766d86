import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { RoleFigures } from '../../../edition/figures.ts';
import type { RoleGroup } from '../../../edition/types.ts';
import { byName } from '../../../words/by-name.ts';
import { useApp } from '../../app-context.ts';
import { setRole } from '../../editing.ts';
import { useId } from '../../parts/use-id.ts';

const GROUP_LABELS: Readonly<Record<RoleGroup, string>> = {
  tech: 'Technology',
  engineering: 'Engineering',
  design: 'Design and content',
  finance: 'Finance',
  business: 'Business',
  sales: 'Sales',
  office: 'Office and support',
  medical: 'Medical',
  legal: 'Legal',
};

/** The roles on offer in the operator's order; without them all of the edition, by group and name. */
export function RoleSelect({ position }: { readonly position: number }): JSX.Element {
  const { session, sources } = useApp();
  const id = useId();
  const { roles, operated } = session.edition.value;
  const chosen = useComputed(() => session.choices.value.positions[position]?.role ?? '');
  const option = ({ id: role, label }: RoleFigures) => (
    <option key={role} value={role}>
      {label}
    </option>
  );
  return (
    <div>
      <label for={id}>Role</label>
      <select
        id={id}
        value={chosen}
        onFocus={sources.preparePay}
        onChange={(event) => setRole(session, position, event.currentTarget.value)}
      >
        {operated?.offered
          ? // A link may have brought one that is not on offer.
            [...new Set([...operated.offered, chosen.value])].flatMap((offered) =>
              roles.filter((role) => role.id === offered).map(option),
            )
          : Object.entries(GROUP_LABELS).map(([group, label]) => (
              <optgroup key={group} label={label}>
                {byName(
                  roles.filter((role) => role.group === group),
                  ({ label: name }) => name,
                ).map(option)}
              </optgroup>
            ))}
      </select>
    </div>
  );
}
