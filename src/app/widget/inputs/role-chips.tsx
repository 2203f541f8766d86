import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { namesOf } from '../../../scenario/names-of.ts';
import { losesFor } from '../../../scenario/results-of.ts';
import { decimal } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { adopting } from '../../styles/adopting.ts';
import toolsCss from '../../styles/tools.css?inline';

const adoptCss = adopting(toolsCss);

/** The roles of a team: the pressed one is in the fields below. Where F5 costs more for a role, its chip says so. */
export function RoleChips(props: { readonly roles: number; readonly shown: number }): JSX.Element {
  return (
    <div class="wide chips" ref={adoptCss} role="group" aria-label="Role in the fields below">
      {[...Array(props.roles).keys()].map((p) => (
        <Chip key={p} position={p} pressed={p === props.shown} />
      ))}
    </div>
  );
}

function Chip({ position, pressed }: { readonly position: number; readonly pressed: boolean }): JSX.Element {
  const { session, visit, display, displayLater } = useApp();
  const label = useComputed(() => {
    const { role = '', headcount = 1 } = session.choices.value.positions[position] ?? {};
    const name = namesOf(session.edition.value).role(role);
    return headcount === 1 ? name : `${decimal(headcount)} × ${name}`;
  });
  const loses = useComputed(() =>
    losesFor(displayLater.displayed.value.scenario, position, display.measure.value),
  );
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed ? 'true' : 'false'}
      onClick={() => {
        visit.role.value = position;
      }}
    >
      {label}
      {loses.value && <span class="dearer"> · F5 costs more</span>}
    </button>
  );
}
