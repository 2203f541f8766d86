import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { namesOf } from '../../../scenario/names-of.ts';
import { decimal, money } from '../../../words/money.ts';
import { useApp } from '../../app-context.ts';
import { PositionForm } from './position-form.tsx';

/** One form per position; with several, one is open and the others are one line each. */
export function PositionList(): JSX.Element {
  const { session } = useApp();
  const open = useSignal(0);
  const known = useSignal(1);
  const count = useComputed(() => session.choices.value.positions.length).value;
  if (count !== known.peek()) {
    // A new position opens; after a removal, the nearest one opens.
    open.value = count > known.peek() ? count - 1 : Math.min(open.peek(), count - 1);
    known.value = count;
  }
  if (count === 1) return <PositionForm position={0} />;
  return (
    <ol class="positions">
      {[...Array(count).keys()].map((p) => (
        <li key={p}>
          {p === open.value ? (
            <PositionForm position={p} />
          ) : (
            <PositionLine position={p} onOpen={() => (open.value = p)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function PositionLine(props: { readonly position: number; readonly onOpen: () => void }): JSX.Element {
  const { session } = useApp();
  const { position } = props;
  const role = useComputed(() => {
    const choice = session.choices.value.positions[position];
    return choice ? namesOf(session.edition.value).role(choice.role) : '';
  });
  const figures = useComputed(() => {
    const seats = session.answer.value.scenario.positions[position];
    return seats ? `${decimal(seats.headcount)} × ${money(seats.weeklyRate)} a week` : '';
  });
  return (
    <button type="button" class="position-line" aria-expanded="false" onClick={props.onOpen}>
      <span>{role}</span>
      <span class="hint">{figures}</span>
    </button>
  );
}
