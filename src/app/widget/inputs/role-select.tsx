import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
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

/** The roles of the edition, by group and name. */
export function RoleSelect({ position }: { readonly position: number }): JSX.Element {
  const { session, sources } = useApp();
  const id = useId();
  const { roles } = session.edition.value;
  return (
    <div>
      <label for={id}>Role</label>
      <select
        id={id}
        value={useComputed(() => session.choices.value.positions[position]?.role ?? '')}
        onFocus={sources.preparePay}
        onChange={(event) => setRole(session, position, event.currentTarget.value)}
      >
        {Object.entries(GROUP_LABELS).map(([group, label]) => (
          <optgroup key={group} label={label}>
            {byName(
              roles.filter((role) => role.group === group),
              ({ label: name }) => name,
            ).map((role) => (
              <option key={role.id} value={role.id}>
                {role.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
