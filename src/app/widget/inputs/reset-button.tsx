import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';

/**
 * The way back to a field's default, once something else was typed. It stands inside the box, before the unit: the text
 * above the box would move to make room for it.
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
      onPress={() => setNumber(session, { key: field, position }, undefined)}
    />
  );
}

/** It goes with its own press, or with an undo: the keyboard goes to the box then, not out of the calculator. */
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
