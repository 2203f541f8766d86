import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Address } from '../../../model/address.ts';
import type { AssumptionId } from '../../../model/types.ts';
import { isOverridden, provenanceAt, valueAt } from '../../../model/value-at.ts';
import { FIELDS } from '../../../scenario/index.ts';
import { useApp } from '../../app-context.ts';
import { setNumber } from '../../editing.ts';
import { NumberBox } from '../../parts/number-box.tsx';
import { useId } from '../../parts/use-id.ts';

/** One assumption as a large number: that of the role if it has its own, otherwise that of all roles. */
export function AssumptionLever(props: {
  readonly label: string;
  readonly after: string;
  readonly id: AssumptionId;
  readonly position: number;
}): JSX.Element {
  const { id, position } = props;
  const { session } = useApp();
  const box = useId();
  const own: Address = { of: 'assumption', id, position };
  const usual = useComputed(() => provenanceAt(session.answer.value.scenario, own));
  const set = (value: number) => {
    const { scenario } = session.answer.peek();
    setNumber(session, isOverridden(scenario, own) ? own : { ...own, position: null }, value);
  };
  return (
    <div class="lever">
      <label class="label" for={box}>
        {props.label}
      </label>
      <NumberBox
        id={box}
        field={FIELDS[id]}
        usual={usual.value}
        after={props.after}
        value={useComputed(() => valueAt(session.answer.value.scenario, own))}
        onValue={set}
        onEndEdit={session.actions.endEdit}
      />
    </div>
  );
}
