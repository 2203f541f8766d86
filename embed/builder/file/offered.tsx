import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { describedBy } from '../controls.tsx';
import { type FileForm, roleLabel } from './file-form.ts';
import { moved, type OfferedRow } from './lists.ts';
import { idOf, problemAt } from './setting-view.tsx';

/** Roles on offer: a list to put in order with buttons, each with the name that visitors see. */
export function Offered({ form }: { readonly form: FileForm }): JSX.Element {
  const { edition } = form;
  const rows = form.offered.value;
  const said = useSignal('');
  const rest = edition.roles.filter(({ id }) => !rows.some(({ role }) => role === id));
  const picked = useSignal('');
  const toAdd = rest.find(({ id }) => id === picked.value)?.id ?? rest[0]?.id ?? '';
  const add = (roles: readonly string[]) => {
    form.setOffered([...rows, ...roles.map((role) => ({ role, label: '' }))]);
    said.value =
      roles.length === 1 ? `${roleLabel(edition, roles[0] ?? '')} added.` : `${roles.length} roles added.`;
  };
  const move = (n: number, by: -1 | 1) => {
    const role = rows[n]?.role ?? '';
    form.setOffered(moved(rows, n, by));
    const place = Math.min(rows.length, Math.max(1, n + 1 + by));
    said.value = `${roleLabel(edition, role)} is number ${place} of ${rows.length}.`;
    // The row has moved in the document, which takes the focus away.
    requestAnimationFrame(() => document.getElementById(moverId(role, by))?.focus());
  };
  const remove = (n: number) => {
    const role = rows[n]?.role ?? '';
    form.setOffered(rows.filter((_, i) => i !== n));
    said.value = `${roleLabel(edition, role)} removed.`;
    requestAnimationFrame(() => document.getElementById('role-to-add')?.focus());
  };
  return (
    <>
      <p class="unseen" role="status">
        {said.value}
      </p>
      {rows.length === 0 ? (
        <p class="note">All {edition.roles.length} roles are on offer. Add some to offer those alone.</p>
      ) : (
        <ol class="rows">
          {rows.map((row, n) => (
            <OfferedRowView
              key={row.role}
              row={row}
              n={n}
              last={n === rows.length - 1}
              form={form}
              onMove={(by) => move(n, by)}
              onRemove={() => remove(n)}
              onLabel={(label) => form.setOffered(rows.map((one, i) => (i === n ? { ...one, label } : one)))}
            />
          ))}
        </ol>
      )}
      {rest.length > 0 && (
        <div class="adding">
          <select
            id="role-to-add"
            aria-label="Role to offer"
            value={toAdd}
            onChange={({ currentTarget }) => {
              picked.value = currentTarget.value;
            }}
          >
            {rest.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" class="quiet" onClick={() => add([toAdd])}>
            Add this role
          </button>
          {rows.length > 0 && (
            <button type="button" class="quiet" onClick={() => add(rest.map(({ id }) => id))}>
              Add all others
            </button>
          )}
        </div>
      )}
    </>
  );
}

function OfferedRowView(props: {
  readonly row: OfferedRow;
  readonly n: number;
  readonly last: boolean;
  readonly form: FileForm;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onLabel: (label: string) => void;
}): JSX.Element {
  const { row, n, last, form, onMove, onRemove, onLabel } = props;
  const name = roleLabel(form.edition, row.role);
  const path = `roles.${n}.label`;
  const problem = problemAt(form, path);
  const id = idOf(`offered.${row.role}`);
  return (
    <li class="offered">
      <input
        id={id}
        type="text"
        autocomplete="off"
        aria-label={`Name of ${name} on screen`}
        placeholder={name}
        value={row.label}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, undefined, problem)}
        onInput={({ currentTarget }) => onLabel(currentTarget.value)}
      />
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          id={moverId(row.role, by)}
          type="button"
          class="icon"
          aria-label={`Move ${name} ${by < 0 ? 'up' : 'down'}`}
          aria-disabled={by < 0 ? n === 0 : last}
          onClick={() => onMove(by)}
        >
          {by < 0 ? '↑' : '↓'}
        </button>
      ))}
      <button type="button" class="icon" aria-label={`Remove ${name}`} onClick={onRemove}>
        ×
      </button>
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </li>
  );
}

function moverId(role: string, by: -1 | 1): string {
  return idOf(`${by < 0 ? 'up' : 'down'}.${role}`);
}
