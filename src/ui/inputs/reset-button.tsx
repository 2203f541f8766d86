import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from '../calculator.ts';

/**
 * The way back to a field's default, once something else was typed. It stands inside the box, before the unit: the text
 * above the box would move to make room for it.
 */
export function ResetButton(props: {
  readonly calculator: Calculator;
  readonly label: string;
  readonly position: number;
  readonly field: 'weeklyRate' | 'baseSalary';
}): JSX.Element | null {
  const { session } = props.calculator;
  const { field, position } = props;
  const typed = useComputed(() => session.choices.value.positions[position]?.[field] !== undefined);
  if (!typed.value) return null;
  return (
    <button
      type="button"
      class="quiet reset"
      aria-label={`Reset ${props.label}`}
      onClick={() => session.actions.setNumber({ key: field, position }, undefined)}
    >
      reset
    </button>
  );
}
