import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from '../calculator.ts';

/** What is said beside a field; once it was typed, the way back to its default. */
export function FieldNote(props: {
  readonly calculator: Calculator;
  readonly id: string;
  readonly label: string;
  readonly position: number | null;
  readonly field: 'weeklyRate' | 'baseSalary' | 'headcount' | 'horizonMonths';
  readonly text: ReadonlySignal<string>;
}): JSX.Element {
  const { session } = props.calculator;
  const { field, position } = props;
  const typed = useComputed(() => {
    const { choices } = session;
    if (position === null) return choices.value.horizonMonths !== undefined;
    return choices.value.positions[position]?.[field as 'weeklyRate'] !== undefined;
  });
  return (
    <span class="hint" id={props.id}>
      {props.text}
      {typed.value && (
        <button
          type="button"
          class="quiet reset"
          aria-label={`Reset ${props.label}`}
          onClick={() => session.actions.setNumber({ key: field, position }, undefined)}
        >
          reset
        </button>
      )}
    </span>
  );
}
