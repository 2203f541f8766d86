import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { NumberField } from '../../../scenario/index.ts';
import { useApp } from '../../app-context.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';

/** A plain number under its label. */
export function LabeledNumber(props: {
  readonly label: string;
  readonly after?: string;
  readonly field: NumberField;
  readonly value: ReadonlySignal<number>;
  readonly onValue: (value: number) => void;
}): JSX.Element {
  const { label, after } = props;
  const { endEdit } = useApp().session.actions;
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <NumberBox
        id={id}
        field={props.field}
        {...(after ? { after } : {})}
        value={props.value}
        onValue={props.onValue}
        onEndEdit={endEdit}
      />
    </div>
  );
}
