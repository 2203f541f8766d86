import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';

/**
 * Button to reset a field to its default, once something else was typed. It is inside the box, before the unit, since the
 * text above the box would have to move to make space for it.
 */
export function ResetButton(props: {
  readonly label: string;
  readonly position: number;
  readonly field: 'weeklyRate' | 'baseSalary';
}): JSX.Element | null {
  const { session } = useApp();
  const { field, position } = props;
  const typed = useComputed(() => session.choices.value.positions[position]?.[field] !== undefined);
  if (!typed.value) return null;
  return (
    <Button
      label={`Reset ${props.label}`}
      onPress={() => setNumber(session, { of: 'position', position, key: field }, undefined)}
    />
  );
}

/** Moves the focus to the box when the button disappears after a press or an undo, so that it stays in the calculator. */
function Button(props: { readonly label: string; readonly onPress: () => void }): JSX.Element {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (ref.current?.matches(':focus')) ref.current.closest('.box')?.querySelector('input')?.focus();
    },
    [],
  );
  return (
    <button ref={ref} type="button" class="quiet reset" aria-label={props.label} onClick={props.onPress}>
      reset
    </button>
  );
}
