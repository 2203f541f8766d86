import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { useId } from '../../parts/use-id.ts';
import { useLazy } from '../../parts/use-lazy.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { MoreLine } from './more-line.tsx';
import { RateField } from './rate-field.tsx';
import { RoleSelect } from './role-select.tsx';
import { SalaryField } from './salary-field.tsx';
import { StateSelect } from './state-select.tsx';

/** The inputs that everybody has: role, state, salary, rate. All others are behind one line that says what they are set to. */
export function Inputs(): JSX.Element {
  const { session, visit } = useApp();
  const id = useId();
  const open = useSignal(false);
  const more = useLazy(() => import('./more-fields.tsx'));
  const loaded = more.state.value;
  const chips = useLazy(() => import('./role-chips.tsx'));
  const team = chips.state.value;
  useSignalEffect(() => {
    if (session.choices.value.positions.length > 1) chips.start();
  });
  const roles = useComputed(() => session.choices.value.positions.length).value;
  const at = Math.min(visit.role.value, roles - 1);
  return (
    <>
      {roles > 1 &&
        (typeof team === 'object' ? (
          <team.value.RoleChips roles={roles} shown={at} />
        ) : (
          <div class="wide chips" />
        ))}
      <RoleSelect key={`role ${at}`} position={at} />
      <StateSelect />
      <SalaryField key={`salary ${at}`} position={at} folded={!open.value} />
      <RateField key={`rate ${at}`} position={at} />
      <MoreLine id={id} position={at} open={open} onNear={more.start} />
      {open.value &&
        (typeof loaded === 'object' ? (
          <loaded.value.MoreFields key={`more ${at}`} id={id} position={at} />
        ) : (
          <div class="wide">
            <Waiting state={loaded} failed="These inputs did not load. Close and open this to try again." />
          </div>
        ))}
    </>
  );
}
