import type { ComponentChildren, JSX } from 'preact';
import { type Address, addressText } from '../../../model/address.ts';
import { useApp } from '../../app-context.ts';
import { SaidBy } from '../../desk/review/said-by.tsx';
import { setNumber } from '../../editing.ts';
import { holdHeight } from '../../parts/hold-height.ts';

/** A number that can be changed: its label, the way back once it was, and who said so. */
export function ChangeableRow(props: {
  readonly at: Address;
  readonly label: string;
  readonly changed: boolean;
  /** Whether it was changed in this very place; the same as `changed` unless given. */
  readonly chosen?: boolean;
  /** The label on screen, or the id of the field that it names. */
  readonly head: JSX.Element | string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { at, label, changed, chosen = changed, head } = props;
  const { session } = useApp();
  return (
    <div class={changed ? 'row changed' : 'row'} onFocusIn={holdHeight}>
      <div class="row-head">
        {typeof head === 'string' ? (
          <label class="row-label" for={head}>
            {label}
          </label>
        ) : (
          head
        )}
        {changed && (
          <button
            type="button"
            class="quiet"
            aria-label={`Reset ${label}`}
            onClick={() => setNumber(session, at, undefined)}
          >
            Changed · reset
          </button>
        )}
      </div>
      {props.children}
      {chosen && <SaidBy path={addressText(at)} label={label} />}
    </div>
  );
}
