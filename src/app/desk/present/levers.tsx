import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { AssumptionLever } from './assumption-lever.tsx';
import { PayLever, RateLever } from './money-levers.tsx';
import { RecruitingLever } from './recruiting-lever.tsx';
import { RoleLever } from './role-lever.tsx';

/** The five inputs that an audience asks about. A press into a number selects it, so that the next keys replace it. */
export function Levers(): JSX.Element {
  const { session, visit } = useApp();
  const roles = useComputed(() => session.choices.value.positions.length).value;
  const at = Math.min(visit.role.value, roles - 1);
  return (
    <section class="levers" aria-label="Inputs" onPointerDown={selectOnPress} onKeyDown={leaveOnEnter}>
      {roles > 1 && <RoleLever shown={at} />}
      <PayLever key={`pay ${at}`} position={at} />
      <RateLever key={`rate ${at}`} position={at} />
      <RecruitingLever />
      <div class="lever-pair">
        <AssumptionLever
          key={`bad ${at}`}
          label="Bad hires"
          after="%"
          id="misHireProbability"
          position={at}
        />
        <AssumptionLever
          key={`days ${at}`}
          label="Days to hire"
          after="days"
          id="usDaysToFill"
          position={at}
        />
      </div>
    </section>
  );
}

/** Selects a number at the press that brings the keyboard to it; a second press sets the caret as usual. */
function selectOnPress({ target }: Event): void {
  const input = (target as Element).closest<HTMLElement>('.box')?.querySelector('input');
  const root = input?.getRootNode() as ShadowRoot | undefined;
  if (!input || root?.activeElement === input) return;
  input.addEventListener('click', () => input.select(), { once: true });
}

/** After Enter, keys belong to the presentation again. */
function leaveOnEnter({ key, target }: KeyboardEvent): void {
  if (key === 'Enter' && (target as Element).matches('.box input')) (target as HTMLElement).blur();
}
